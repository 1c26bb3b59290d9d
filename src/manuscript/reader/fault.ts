import type { FilePoint } from './text-file.ts';

/** One thing wrong in the manuscript: where, what, and what to do. */
export type Fault = FilePoint & { what: string; cure: string };

/** A fault as one line of the build's log, `file:line:column` first, so that editors link it. */
export function describe({ file, line, column, what, cure }: Fault): string {
  return `${file}:${line}:${column}  ${what}. ${cure}.`;
}

/** An error that says no more than the faults: where it was thrown helps nobody to mend a text. */
export function refusal(faults: Fault[]): Error {
  const error = new Error(`The manuscript has faults:\n${faults.map(describe).join('\n')}`);
  error.stack = '';
  return error;
}
