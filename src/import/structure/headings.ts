import { toString } from 'mdast-util-to-string';
import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { ask, type Edit } from '../edit.ts';

type Depth = Heading['depth'];

const ENDS = /[。，、；！!,;：:…」』）)]$/;
const NUMBER =
  /^(?:第?[一二三四五六七八九十]+[章節节、．.]\s*|[（(][一二三四五六七八九十\d]+[）)]\s*|\d{1,2}(?:\.\d{1,2})*[、.．]?\s*(?=\D))/;
const ALONE = /^(?:0?\d{1,2}|\d{1,2}(?:\.\d{1,2})+|[一二三四五六七八九十]+)[.．?？、]?$/;
/** `1結構`, `一、大廠病`, `第一章`: a number that counts titles. */
const COUNTED = [
  /^(\d{1,2})(?![\d.%年月日個个張张:：])[、.．]?\s*(?=[\p{Script=Han}A-Z「《])/u,
  /^([一二三四五六七八九十]{1,2})、/,
  /^第([一二三四五六七八九十]{1,2})[章節节]/,
];
/** The longest title, in characters. */
const LONGEST = 30;

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

const wordsOf = (node: RootContent | undefined): string =>
  node?.type === 'paragraph' || node?.type === 'heading' ? toString(node).trim() : '';
const placeOf = (node: RootContent | Heading) => node.position?.start ?? { line: 1, column: 1 };
const isShort = (words: string) => words !== '' && words.length <= LONGEST && !ENDS.test(words);

/** A number alone, and below it the title. */
function joinNumbers(root: Root, edits: Edit[], top: Depth): void {
  for (const [index, node] of [...root.children.entries()].toReversed()) {
    const number = wordsOf(node);
    const next = root.children[index + 1];
    const title = wordsOf(next);
    if (
      !ALONE.test(number) ||
      !next ||
      !isShort(title) ||
      ALONE.test(title) ||
      /[？?]$/.test(title)
    )
      continue;
    const depth = number.includes('.') && /\.\d/.test(number) ? ((top + 1) as Depth) : top;
    root.children.splice(index, 2, headingOf(next, depth));
    edits.push({
      ...placeOf(node),
      level: 'removed',
      kind: '標題',
      before: toString(node),
      after: '',
      why: `a number above the title ${title}`,
    });
  }
}

/** `1結構`, `2AI標題`, `一、大廠病`: titles only where they count up from one. */
function numberedLines(root: Root, edits: Edit[], top: Depth): void {
  for (const pattern of COUNTED) {
    const found = root.children.flatMap((node, index) => {
      const [, number = ''] = node.type === 'paragraph' ? (pattern.exec(wordsOf(node)) ?? []) : [];
      return number !== '' && isShort(wordsOf(node))
        ? [{ index, node, number: valueOf(number) }]
        : [];
    });
    if (found.length < 2 || found.some(({ number }, index) => number !== index + 1)) continue;
    for (const { index, node } of found) {
      root.children[index] = headingOf(node, top);
      edits.push(
        ask(placeOf(node), '標題', '', `a numbered line taken as a heading: ${wordsOf(node)}`),
      );
    }
  }
}

const valueOf = (number: string) =>
  /\d/.test(number)
    ? Number(number)
    : '一二三四五六七八九十'.indexOf(number.at(-1) ?? '') +
      1 +
      (number.length > 1 && number.startsWith('十') ? 10 : 0);

/** A short line that is bold from end to end. */
function boldLines(root: Root, edits: Edit[], top: Depth): void {
  for (const [index, node] of root.children.entries()) {
    if (node.type !== 'paragraph' || !isShort(wordsOf(node))) continue;
    const solid = node.children.filter(
      (child) => child.type !== 'text' || child.value.trim() !== '',
    );
    if (solid.length === 0 || solid.some(({ type }) => type !== 'strong')) continue;
    root.children[index] = headingOf(node, top);
    edits.push(ask(placeOf(node), '標題', '', `a bold line taken as a heading: ${wordsOf(node)}`));
  }
}

function headingOf(node: RootContent, depth: Depth): Heading {
  const children = (node as Paragraph).children.flatMap((child): PhrasingContent[] =>
    child.type === 'strong' ? child.children : [child],
  );
  return { type: 'heading', depth, children, ...(node.position && { position: node.position }) };
}

/** The number in front of a title: the site counts by itself. */
function withoutNumber(node: Heading): Edit[] {
  const [first] = node.children;
  if (first?.type !== 'text') return [];
  const [number = ''] = NUMBER.exec(first.value) ?? [];
  if (number === '' || number.length === first.value.length) return [];
  first.value = first.value.slice(number.length);
  return [
    {
      ...placeOf(node),
      level: 'removed',
      kind: '標題',
      before: number,
      after: '',
      why: `the number of a title: ${toString(node)}`,
    },
  ];
}
