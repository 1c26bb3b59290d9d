import { describe, expect, test } from 'vitest';
import { type Card, setCard } from './card.ts';
import type { TextRun, WidthOf } from './drawing.ts';
import { CARD_SIZE } from './format.ts';
import { cardSvg } from './svg.ts';

/** Han is one em, all else half. */
const widthOf: WidthOf = (text) =>
  [...text].reduce((sum, c) => sum + (/[ -~–]/.test(c) ? 0.5 : 1), 0);
const card = (words: Partial<Card>): Card => ({
  slip: '大模型團隊與科技大廠如何相處',
  title: '諾基亞',
  credit: '白熊觀察員2023年原著　重述並查核',
  ...words,
});
const set = (words: Partial<Card>) => setCard(card(words), widthOf);

const boxOf = ({ text, x, y, size, weight, column }: TextRun) => {
  const length = widthOf(text, weight) * size;
  return column === 'turned'
    ? { left: x, right: x + size, top: y, bottom: y + length }
    : { left: x, right: x + length, top: y - 0.88 * size, bottom: y + 0.12 * size };
};
type Area = ReturnType<typeof boxOf>;
const overlap = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const CARDS: Partial<Card>[] = [
  {
    line: '留在家裡，還是放它出門：2023年夏天的一份判斷，附核對',
    credit: '甲'.repeat(60),
    seal: '大致成立',
  },
  {},
  { line: '1998–2013', seal: '有誤' },
  { title: '「我們沒有做錯什麼，但我們輸了」', line: '2013–2018', seal: '無從查證' },
  { slip: '重述並查核', title: '大模型團隊與科技大廠如何相處', line: '留在家裡，還是放它出門' },
  { slip: 'AI大模型創業展望，大模型團隊與科技大廠', title: 'Segment Anything', seal: '成立' },
  {
    title: '大模型團隊與科技大廠如何相處，以及投資人應該怎樣看待他們的獨立',
    line: '一',
    seal: '成立',
  },
];

describe.each(CARDS)('%o', (words) => {
  const { texts, boxes } = set(words);

  test('every text stands within the margins, clear of the others', () => {
    const areas = texts.map(boxOf);
    for (const area of areas) {
      expect(area.left).toBeGreaterThanOrEqual(84);
      expect(area.right).toBeLessThanOrEqual(CARD_SIZE.width - 84 + 64); // a blank half may hang
      expect(area.top).toBeGreaterThanOrEqual(72);
      expect(area.bottom).toBeLessThanOrEqual(CARD_SIZE.height - 72);
    }
    const columns = texts.map(({ column }) => column !== undefined);
    const pairs = areas.flatMap((a, i) =>
      areas.slice(i + 1).map((b, j) => [i, i + 1 + j, a, b] as const),
    );
    for (const [i, j, a, b] of pairs)
      if (!columns[i] || !columns[j])
        expect(overlap(a, b), `${texts[i]?.text} ${texts[j]?.text}`).toBe(false);
  });

  test('says all its words', () => {
    const said = texts.map(({ text }) => text).join('');
    for (const all of Object.values<string | undefined>(card(words)))
      if (all) expect(said).toContain(all.replaceAll(' ', ''));
    expect(boxes.length).toBeGreaterThan(2);
  });
});

test('a short title is larger than a long one', () => {
  const sizeOf = (title: string) => Math.max(...set({ title }).texts.map(({ size }) => size));
  expect(sizeOf('引言')).toBe(132);
  expect(sizeOf('大模型團隊與科技大廠如何相處')).toBe(92);
});

test('a title is a size smaller where it can rest there', () => {
  const { texts } = set({ title: '「我們沒有做錯什麼，但我們輸了」' });
  expect(texts.filter(({ size }) => size === 76).map(({ text }) => text)).toEqual([
    '「我們沒有做錯什麼，',
    '但我們輸了」',
  ]);
});

test('an opening mark hangs in the margin', () => {
  const leftOf = (title: string) => set({ title }).texts.find(({ text }) => text === title)?.x;
  expect([leftOf('諾基亞'), leftOf('「諾基亞」')]).toEqual([264, 264 - 132 / 2]);
});

test('Latin lies on its side in the column', () => {
  const { texts } = set({ slip: 'AI大模型' });
  expect(texts.filter(({ column }) => column === 'turned').map(({ text }) => text)).toEqual(['AI']);
  expect(texts.filter(({ column }) => column === 'upright')).toHaveLength(3);
});

test('refuses a title that no size holds', () => {
  const title = '諾基亞'.repeat(40);
  expect(() => set({ title })).toThrow(`"${title}" is too long for a card. Shorten it.`);
});

test('draws every text in outlines, in its colour', () => {
  const svg = cardSvg(set({ slip: 'AI大模型' }), ({ text }) => ({ outline: text, strays: [] }));
  expect(svg).not.toContain('<text');
  expect(svg).toContain('<g fill="#23201c"><path d="諾基亞"/></g>');
  expect(svg).toMatch(
    /<g fill="#23201c" transform="rotate\(90 [\d.]+ [\d.]+\)"><path d="AI"\/><\/g>/,
  );
});

test('lets the system draw what no type of ours has, a rare character of a name, whole', () => {
  const strays = (text: string) => (text === '𠮷' ? [{ character: text, x: 7 }] : []);
  const drawing = set({ slip: '𠮷野鐘' });
  const svg = cardSvg(drawing, ({ text }) => ({ outline: '', strays: strays(text) }));
  expect(svg).toMatch(
    /<text x="7" y="[\d.]+" font-family="Noto Serif CJK JP, Songti TC, serif" font-size="30">𠮷<\/text>/,
  );
});
