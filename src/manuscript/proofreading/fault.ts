/** One thing wrong in the manuscript: where, what, and what to do. */
export type Fault = { file: string; line: number; what: string; cure: string };

/** A file of the manuscript; the path is as an author knows it, `content/essay/10-introduction.mdx`. */
export type File = { path: string; text: string };

/** A fault as one line of the build's log, `file:line` first, so that editors link it. */
export function describe({ file, line, what, cure }: Fault): string {
  return `${file}:${line}  ${what}. ${cure}.`;
}

/** The 1-based line of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
