import type { Paragraph, Root } from 'mdast';
import type { Draft } from '../draft.ts';
import { lengthOf } from '../edit.ts';

/** Plain text: a line is a paragraph, and nothing in it is markup. */
export function readText(text: string): Draft {
  const children = text.split('\n').flatMap((line, index): Paragraph[] => {
    if (line.trim() === '') return [];
    const start = { line: index + 1, column: 1 };
    const position = { start, end: { line: index + 1, column: line.length + 1 } };
    return [{ type: 'paragraph', position, children: [{ type: 'text', value: line, position }] }];
  });
  const root: Root = { type: 'root', children };
  return { root, edits: [], input: lengthOf(text) };
}
