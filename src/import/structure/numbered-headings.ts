import { toString } from 'mdast-util-to-string';
import type { Heading, Root } from 'mdast';
import { ask, type Edit, pointOfNode, removal } from '../edit.ts';
import { headingOf, isShort, wordsOfLine } from './heading-line.ts';

type Depth = Heading['depth'];

const ALONE = /^(?:0?\d{1,2}|\d{1,2}(?:\.\d{1,2})+|[一二三四五六七八九十]+)[.．?？、]?$/;
/** `1結構`, `一、大廠病`, `第一章`: a number that counts titles. */
const COUNTED = [
  /^(\d{1,2})(?![\d.%年月日個个張张:：])[、.．]?\s*(?=[\p{Script=Han}A-Z「《])/u,
  /^([一二三四五六七八九十]{1,2})、/,
  /^第([一二三四五六七八九十]{1,2})[章節节]/,
];

/** A number alone, and below it the title. */
export function joinNumbers(root: Root, edits: Edit[], top: Depth): void {
  for (const [index, node] of [...root.children.entries()].toReversed()) {
    const number = wordsOfLine(node);
    const next = root.children[index + 1];
    const title = wordsOfLine(next);
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
    edits.push(
      removal(pointOfNode(node), '標題', toString(node), `a number above the title ${title}`),
    );
  }
}

/** `1結構`, `2AI標題`, `一、大廠病`: titles only where they count up from one. */
export function numberedLines(root: Root, edits: Edit[], top: Depth): void {
  for (const pattern of COUNTED) {
    const found = root.children.flatMap((node, index) => {
      const [, number = ''] =
        node.type === 'paragraph' ? (pattern.exec(wordsOfLine(node)) ?? []) : [];
      return number !== '' && isShort(wordsOfLine(node))
        ? [{ index, node, number: valueOf(number) }]
        : [];
    });
    if (found.length < 2 || found.some(({ number }, index) => number !== index + 1)) continue;
    for (const { index, node } of found) {
      root.children[index] = headingOf(node, top);
      edits.push(
        ask(
          pointOfNode(node),
          '標題',
          '',
          `a numbered line taken as a heading: ${wordsOfLine(node)}`,
        ),
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
