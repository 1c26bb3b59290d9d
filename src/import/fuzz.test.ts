import { expect, test } from 'vitest';
import { parseMdx } from '../manuscript/reader/mdx-file.ts';
import type { Edit } from './edit.ts';
import { importManuscript } from './manuscript.ts';
import { wordsOf } from './output/mdx.ts';
import { pick, random } from './fixtures/random.ts';

/** Whole under TEST_ALL, else a sample. */
const TEXTS = process.env['TEST_ALL'] === '1' ? 1000 : 40;
const PIECES = [
  ...'大廠的結構決定了它,。:;!?()"\'“”‘’「」『』《》—…、{}<>[]*_`~#$%^&=+-|\\/@ ',
  'import ',
  'export ',
  '---',
  '1. ',
  '- ',
  '> ',
  '# ',
  '**',
  '[^x]',
  '<!-- 注 -->',
  'a<b',
  '{x}',
  '$5',
  '![a](b)',
  '[c](d)',
  '&amp;',
  '&',
  'https://a.cn/b_c',
  'a@b.cn',
  '12:30',
  '1,000',
  'GPT-4',
  '国家',
  '后来',
  '里面',
  '***',
  '==',
  '~~',
  '<Case id="x" />',
  '</p>',
  '/p>',
  '|a|b|',
  '    ',
  '\u200b',
  '\u3000',
  '𠮷',
  '😀',
  'é',
  ':-)',
  'C:\\a.txt',
  '......',
  '--',
  '\\*',
  '``',
];

/** A few lines of pieces; each begins with Han, so that some words stay whatever is removed. */
function textOf(seed: number): string {
  const next = random(seed);
  const line = () =>
    Array.from({ length: 1 + Math.floor(next() * 14) }, () => pick(PIECES, next)).join('');
  return (
    Array.from(
      { length: 1 + Math.floor(next() * 6) },
      () => `${next() < 0.5 ? '文' : ''}${line()}`,
    ).join('\n') + '\n末行。'
  );
}

/** How often each character stands in a text. */
function bag(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function add(counts: Map<string, number>, text: string, sign: 1 | -1): void {
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + sign);
}

/** The characters of a text after its edits, by count. */
function after(text: string, edits: readonly Edit[]): Map<string, number> {
  const counts = bag(text.replaceAll('\n', ''));
  for (const edit of edits) {
    add(counts, edit.before, -1);
    add(counts, edit.after, 1);
  }
  return new Map([...counts].filter(([character, count]) => count !== 0 && !/\s/.test(character)));
}

test.each(Array.from({ length: TEXTS / 20 }, (_, index) => index * 20))(
  'random texts from %i on: the page says what the manuscript says after the reported edits',
  { timeout: 120_000 },
  async (first) => {
    for (let seed = first; seed < first + 20; seed++) {
      const text = textOf(seed);
      const { files, edits, balance } = await importManuscript(Buffer.from(text), 'random.txt', {
        split: 'h2',
        strip: false,
        today: '2026-11-28',
      });
      const sections = files.filter(({ path }) => path.startsWith('essay/'));
      const edition = files.filter(({ path }) => path === 'edition.mdx');
      const titleOf = (file: (typeof files)[number]) =>
        (parseMdx(file).frontmatter.data as { title: string }).title;
      const [essay = ''] = edition.map(titleOf);
      const page = sections
        .map((file) => {
          const { body, faults } = parseMdx(file);
          expect(faults, text).toEqual([]);
          const title = titleOf(file);
          return (title === essay ? '' : title) + wordsOf(body);
        })
        .concat(essay === 'random' ? '' : essay)
        .join('');
      const shown = new Map([...bag(page)].filter(([character]) => !/\s/.test(character)));
      const said = after(
        text,
        edits.filter(({ kind }) => kind !== '題頭'),
      );
      expect(Object.fromEntries(shown), text).toEqual(Object.fromEntries(said));
      expect(
        balance.kept + balance.repaired + balance.changed + balance.removed + balance.asked,
      ).toBe(balance.input);
      expect(balance.input).toBe([...text].length);
      expect(balance.kept).toBeGreaterThanOrEqual(0);
    }
  },
);
