import { expect, test } from 'vitest';
import { openSetter } from './typeface.ts';

const hant = await openSetter('zh-Hant');
const hans = await openSetter('zh-Hans');
const at = { x: 0, y: 100, size: 100, weight: 'heading', colour: '' } as const;

test.each([
  ['Han is one em', '諾基亞', 3],
  ['a dash is two', '——', 2],
  ['two marks close up', '」，', 1.5],
  ['⅛ em between Han and Latin', '與AOL', 1 + 1 / 8 + hant.widthOf('AOL', 'regular')],
])('%s', (_, text, width) => {
  expect(hant.widthOf(text, 'regular')).toBeCloseTo(width);
});

test('each script has its own face', () => {
  expect(hant.outlineOf({ ...at, text: '骨' })).not.toBe(hans.outlineOf({ ...at, text: '骨' }));
});

test('an outline stands where its text does', () => {
  const numbers = (x: number) =>
    hant
      .outlineOf({ ...at, x, text: '一' })
      .match(/[\d.]+/g)
      ?.map(Number) ?? [];
  expect(numbers(0).length).toBeGreaterThan(8);
  expect(Math.max(...numbers(0))).toBeLessThan(100);
  expect(Math.max(...numbers(200))).toBeGreaterThan(200);
});

test('a mark stands upright in a column', () => {
  const upright = hant.outlineOf({ ...at, text: '「', column: 'upright' });
  expect(upright).not.toBe(hant.outlineOf({ ...at, text: '「' }));
});

test('refuses a character without a glyph', () => {
  expect(() => hant.outlineOf({ ...at, text: '李世乭' })).toThrow('no glyph for 乭 in "李世乭"');
});
