import { toString } from 'mdast-util-to-string';
import type { Heading, Root } from 'mdast';
import { ask, type Edit, pointOfNode, removal } from '../edit.ts';
import { headingOf, isShort, wordsOfLine } from './heading-line.ts';
import { joinNumbers, numberedLines } from './numbered-headings.ts';

type Depth = Heading['depth'];

const NUMBER =
  /^(?:第?[一二三四五六七八九十]+[章節节、．.]\s*|[（(][一二三四五六七八九十\d]+[）)]\s*|\d{1,2}(?:\.\d{1,2})*[、.．]?\s*(?=\D))/;

/** Makes headings of what stands for one: numbers alone, numbered lines in their order, bold lines. */
export function findHeadings(root: Root, isTitled: boolean): Edit[] {
  const styled = root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const depth = isTitled && styled.length > 0 ? (Math.min(...styled) as Depth) : 2;
  const edits: Edit[] = [];
  joinNumbers(root, edits, depth);
  numberedLines(root, edits, depth);
  boldLines(root, edits, depth);
  for (const node of root.children) if (node.type === 'heading') edits.push(...withoutNumber(node));
  return edits;
}

/** A short line that is bold from end to end. */
function boldLines(root: Root, edits: Edit[], top: Depth): void {
  for (const [index, node] of root.children.entries()) {
    if (node.type !== 'paragraph' || !isShort(wordsOfLine(node))) continue;
    const solid = node.children.filter(
      (child) => child.type !== 'text' || child.value.trim() !== '',
    );
    if (solid.length === 0 || solid.some(({ type }) => type !== 'strong')) continue;
    root.children[index] = headingOf(node, top);
    edits.push(
      ask(pointOfNode(node), '標題', '', `a bold line taken as a heading: ${wordsOfLine(node)}`),
    );
  }
}

/** The number in front of a title: the site counts by itself. */
function withoutNumber(node: Heading): Edit[] {
  const [first] = node.children;
  if (first?.type !== 'text') return [];
  const [number = ''] = NUMBER.exec(first.value) ?? [];
  if (number === '' || number.length === first.value.length) return [];
  first.value = first.value.slice(number.length);
  return [removal(pointOfNode(node), '標題', number, `the number of a title: ${toString(node)}`)];
}
