import { toString } from 'mdast-util-to-string';
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';

const ENDS = /[。，、；！!,;：:…」』）)]$/;
/** The longest title, in characters. */
const LONGEST = 30;

/** The words of a line that may be a heading. */
export const wordsOfLine = (node: RootContent | undefined): string =>
  node?.type === 'paragraph' || node?.type === 'heading' ? toString(node).trim() : '';

/** Whether a line is as short as a title, and ends as one. */
export const isShort = (words: string) =>
  words !== '' && words.length <= LONGEST && !ENDS.test(words);

/** A line as a heading, which is bold by itself. */
export function headingOf(node: RootContent, depth: Heading['depth']): Heading {
  const children = (node as Paragraph).children.flatMap((child): PhrasingContent[] =>
    child.type === 'strong' ? child.children : [child],
  );
  return { type: 'heading', depth, children, ...(node.position && { position: node.position }) };
}
