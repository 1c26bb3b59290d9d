import type { Heading, Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { ask } from '../edit.ts';
import { placed } from './places.ts';

/** Words that stood at a line of the manuscript. */
const at = (line: number, value: string) => ({
  children: [{ type: 'text' as const, value }],
  position: { start: { line, column: 1 }, end: { line, column: value.length + 1 } },
});
const paragraph = (line: number, value: string): Paragraph => ({
  type: 'paragraph',
  ...at(line, value),
});
const heading: Heading = { type: 'heading', depth: 2, ...at(5, '回家') };
const sections = [
  { title: '散步', children: [paragraph(1, '走得慢的人先看見花。'), paragraph(3, '天黑了。')] },
  { title: '回家', heading, children: [paragraph(7, '門口的燈亮著。')] },
];
const file = (name: string, title: string, ...lines: string[]) => ({
  path: `essay/${name}.mdx`,
  text: `---\ntitle: ${title}\ngist: 一句話。\n---\n\n${lines.join('\n\n')}\n`,
});
const files = [
  { path: 'site.yaml', text: 'key: walk\n' },
  file('10-walk', '散步', '走得慢的人先看見花。', '天黑了。'),
  file('20-home', '回家', '門口的燈亮著。'),
];
const question = (line: number, column: number) => ask({ line, column }, '疑誤', '', 'why');

test.each([
  [1, 4, 'essay/10-walk.mdx:6', '走得慢的人先看見花。'],
  [3, 1, 'essay/10-walk.mdx:8', '天黑了。'],
  [7, 2, 'essay/20-home.mdx:6', '門口的燈亮著。'],
])('line %i, column %i stands in its block now', (line, column, section, sentence) => {
  expect(placed([question(line, column)], sections, files)).toMatchObject([{ section, sentence }]);
});

test('what was said of a heading stands at the title', () => {
  const [edit] = placed([question(5, 1)], sections, files);
  expect(edit).toMatchObject({ section: 'essay/20-home.mdx:2', sentence: '回家' });
});

test('what stands in no block has no place, and a place and a sentence that are known stay', () => {
  expect(placed([question(2, 1)], sections, files)[0]).not.toHaveProperty('section');
  const known = { ...question(1, 1), section: 'edition.mdx:3', sentence: '花。' };
  expect(placed([known], sections, files)).toEqual([known]);
});
