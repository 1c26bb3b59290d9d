import { readdirSync, readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { random } from '../fixtures/random.ts';
import { damage } from './damage.ts';
import { bytesOf, asHalfWidth, isBasic, type Pair, pairOf } from './gbk.ts';
import { undoReadings } from './readings-repair.ts';

/** Whole under TEST_ALL, else a sample. */
const SEEDS = process.env['TEST_ALL'] === '1' ? 200 : 2;
const HAN = 6000;
const READINGS = 1000;

/** Paragraphs of the essay that GBK can write, without their marks. */
const PARAGRAPHS = ['content/essay', 'content/cases']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  .filter((line) => /^\p{Script=Han}.{30,}$/u.test(line))
  .map((line) => line.replaceAll(/\[\^[^\]]*\]|<[^>]*>|[*`]/g, ''))
  .filter((line) => [...line].every((character) => bytesOf(character)));

const shuffled = <T>(list: readonly T[], next: () => number): T[] =>
  list
    .map((one) => ({ one, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);

const countOf = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** A manuscript of some thousand Han, and a table whose characters stand in it a thousand times. */
function manuscript(seed: number) {
  const next = random(seed);
  const lines: string[] = [];
  for (const paragraph of shuffled(PARAGRAPHS, next))
    if (countOf(lines.join('')) < HAN) lines.push(paragraph);
  const text = lines.join('\n');
  const table = new Map<Pair, string>();
  let count = 0;
  for (const character of shuffled([...new Set(text)], next)) {
    const [lead, trail] = bytesOf(character) ?? [];
    if (count >= READINGS || lead === undefined || trail === undefined) continue;
    if (!/\p{Script=Han}/u.test(character) || isBasic(character)) continue;
    table.set(pairOf(lead, trail), pinyin(character));
    count += text.split(character).length - 1;
  }
  return { lines, table };
}

test('the machine gives what it gave', () => {
  const table = new Map(
    [...'驗費現'].map((character) => {
      const [lead = 0, trail = 0] = bytesOf(character) ?? [];
      return [pairOf(lead, trail), pinyin(character)] as const;
    }),
  );
  expect(asHalfWidth(damage('大廠因為人多，所以慢。', table))).toBe('大廠因?yàn)槿硕啵月?');
  expect(asHalfWidth(damage('至少MBA多AI，FM', table))).toBe('至少M(fèi)BA多AI,F(xiàn)M');
});

test('readings go, letters and shifted characters come back, what no reading explains stays', () => {
  expect(undoReadings('至少M(fèi)BA多AI\n拼多多?)都').text).toBe('至少MBA多AI\n拼多多?)都');
  const three = '創(chuàng)業(yè)板\n創(chuàng)業(yè)後\n創(chuàng)業(yè)，因?yàn)锳I好';
  expect(undoReadings(three)).toMatchObject({
    text: '創業板\n創業後\n創業，因為AI好',
    damaged: 3,
    reproduced: 3,
  });
});

test('a bracket of letters takes no time', () => {
  const line = `文(${'importexport'.repeat(20)} `;
  expect(undoReadings(line).text).toBe(line);
});

test(
  'of a thousand readings at least 99% are proven, none is wrong in silence',
  { timeout: 1_800_000 },
  () => {
    let proven = 0;
    let open = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { lines, table } = manuscript(seed);
      const damaged = lines.map((line) => asHalfWidth(damage(line, table)));
      const { text, edits } = undoReadings(damaged.join('\n'));
      const asked = edits.filter(({ level }) => level === 'asked');
      const questioned = new Set(asked.map(({ line }) => line));
      const wrong = text
        .split('\n')
        .filter(
          (line, index) =>
            !questioned.has(index + 1) && asHalfWidth(line) !== asHalfWidth(lines[index] ?? ''),
        );
      expect(wrong, `seed ${seed}`).toEqual([]);
      proven += edits.length - asked.length;
      open += asked.length;
    }
    expect(proven).toBeGreaterThan(SEEDS * READINGS * 0.8);
    expect(proven / (proven + open)).toBeGreaterThanOrEqual(0.99);
  },
);
