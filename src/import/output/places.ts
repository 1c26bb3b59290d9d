import type { Nodes } from 'mdast';
import { parseMdx } from '../../manuscript/reader/mdx-file.ts';
import type { TextFile } from '../../manuscript/reader/text-file.ts';
import type { Edit, Point } from '../edit.ts';
import { sentenceAround } from '../sentence.ts';
import type { CutSection } from '../structure/sections.ts';
import { wordsOfTree } from './mdx.ts';

/** A block of the manuscript, and where it stands now. */
type Block = { from: Point; to: Point; file: string; line: number; words: string };

const before = (a: Point, b: Point) => a.line - b.line || a.column - b.column;
const titled = /^title: /m;

/** Adds to each edit where its words stand now, by section and line, and the sentence that they stand in. */
export function placed(
  edits: readonly Edit[],
  sections: readonly CutSection[],
  files: readonly TextFile[],
): Edit[] {
  const essay = files.filter(({ path }) => path.startsWith('essay/'));
  const blocks = sections.flatMap((section, index) => {
    const file = essay[index];
    return file ? blocksOf(section, file) : [];
  });
  return edits.map((edit) => {
    const block = blocks.findLast(
      ({ from, to }) => before(from, edit) <= 0 && before(edit, to) <= 0,
    );
    const sentence = edit.sentence ?? (block && sentenceAround(block.words, 0));
    return {
      ...edit,
      ...(block && !edit.section && { section: `${block.file}:${block.line}` }),
      ...(sentence && { sentence }),
    };
  });
}

/** A section's title and blocks; what was written stands in the order of what was read. */
function blocksOf(section: CutSection, file: TextFile): Block[] {
  const written = parseMdx(file).body.children;
  const blockOf = (node: Nodes | undefined, words: string, line: number): Block[] =>
    node?.position
      ? [{ from: node.position.start, to: node.position.end, file: file.path, line, words }]
      : [];
  const title = file.text.slice(0, file.text.search(titled)).split('\n').length;
  return [
    ...blockOf(section.heading, section.title, title),
    ...section.children.flatMap((node, index) =>
      blockOf(node, wordsOfTree(node), written[index]?.position?.start.line ?? 1),
    ),
  ];
}
