import { expect, test } from 'vitest';
import { parseMdx } from '../manuscript/reader/mdx-file.ts';
import { ALL } from '../tests/support/sample.ts';
import type { Edit } from './edit.ts';
import { randomText } from './fixtures/random-texts.ts';
import { importManuscript } from './manuscript.ts';
import { wordsOfTree } from './output/mdx.ts';

// tests/built/imported-essay.test.ts reads some of the same texts off the built page.

const CHUNK = 20;
const TEXTS = ALL ? 1000 : 2 * CHUNK;
const OPTIONS = { split: 'h2', strip: false, today: '2026-11-28' } as const;

/** How often each character stands in a text, but for blanks. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) add(counts, character, 1);
  return counts;
}

function add(counts: Map<string, number>, text: string, sign: 1 | -1): void {
  for (const character of text)
    if (/\S/.test(character)) counts.set(character, (counts.get(character) ?? 0) + sign);
}

/** The characters of a text after its edits; those of its title stand on the title page. */
function edited(text: string, edits: readonly Edit[]): Map<string, number> {
  const counts = counted(text);
  for (const { before, after, kind } of edits)
    if (kind !== '題頭') {
      add(counts, before, -1);
      add(counts, after, 1);
    }
  return new Map([...counts].filter(([, count]) => count !== 0));
}

const texts = [true, false].flatMap((paired) =>
  Array.from({ length: TEXTS / CHUNK }, (_, index) => ({ paired, first: index * CHUNK })),
);

test.each(texts)(
  'random texts from $first on, brackets in pairs $paired: the essay says what the manuscript says after the reported edits',
  { timeout: 120_000 },
  async ({ paired, first }) => {
    for (let seed = first; seed < first + CHUNK; seed++) {
      const text = randomText(seed, paired);
      const { files, edits, balance, faults } = await importManuscript(
        Buffer.from(text),
        'random.txt',
        OPTIONS,
      );
      const read = files
        .filter(({ path }) => path.endsWith('.mdx'))
        .map((file) => ({ file, mdx: parseMdx(file) }));
      expect(
        read.flatMap(({ mdx }) => mdx.faults),
        text,
      ).toEqual([]);
      const titleOf = ({ mdx }: (typeof read)[number]) =>
        (mdx.frontmatter.data as { title: string }).title;
      const [edition, ...sections] = read;
      const essay = edition && titleOf(edition) !== 'random' ? titleOf(edition) : '';
      const words = sections.map(
        (one) =>
          (titleOf(one) === (essay || 'random') ? '' : titleOf(one)) + wordsOfTree(one.mdx.body),
      );
      expect(counted([essay, ...words].join('')), text).toEqual(edited(text, edits));
      const { input, kept, repaired, changed, removed, asked } = balance;
      expect(kept + repaired + changed + removed + asked, text).toBe(input);
      expect(input).toBe([...text].length);
      expect(kept).toBeGreaterThanOrEqual(0);
      // One bracket by itself stops the build until its author decides; nothing else does.
      if (paired) expect(faults, text).toEqual([]);
    }
  },
);
