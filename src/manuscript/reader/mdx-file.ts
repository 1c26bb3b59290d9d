import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markdown } from '../markdown/syntax.ts';
import { unravel } from '../markdown/unravel.ts';
import type { Fault } from './fault.ts';
import { explain, type SyntaxFault } from './mdx-fault.ts';
import type { TextFile } from './text-file.ts';
import { parseYaml, type Yaml } from './yaml-file.ts';

/** A text of the manuscript: its frontmatter, and its body as a tree whose positions are the file's. */
export type Mdx = { file: TextFile; frontmatter: Yaml; body: Root; faults: Fault[] };

/** As Astro finds it: from a first line of hyphens to the next. */
const FRONTMATTER = /^\s*---\n([^]*?\n)?---(?=\n|$)/;

/** What a text may call: cases, by notes without a text of their own, and files of pictures. */
export type Callable = { caseIds?: string[]; pictures?: string[] };

export function parseMdx(file: TextFile, { caseIds = [], pictures = [] }: Callable = {}): Mdx {
  const { 0: head = '' } = FRONTMATTER.exec(file.text) ?? [];
  const frontmatter = parseYaml(file, head.replace(/---$/, ''));
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(markdown({ caseIds: () => caseIds, pictures: () => pictures }))
    .use(unravel);
  const source = head.replace(/[^\n]/g, ' ') + file.text.slice(head.length);
  try {
    const body = processor.runSync(processor.parse(source), source) as Root;
    return { file, frontmatter, body, faults: frontmatter.faults };
  } catch (error) {
    const fault = explain(file, error as SyntaxFault);
    return {
      file,
      frontmatter,
      body: { type: 'root', children: [] },
      faults: [...frontmatter.faults, fault],
    };
  }
}
