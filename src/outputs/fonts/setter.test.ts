import { expect, test } from 'vitest';
import { openSetter } from './setter.ts';

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

const outlineOf = (setter: typeof hant, text: string, more: object = {}) =>
  setter.draw({ ...at, ...more, text }).outline;

test('each script has its own face', () => {
  expect(outlineOf(hant, '骨')).not.toBe(outlineOf(hans, '骨'));
});

test('an outline stands where its text does', () => {
  const numbers = (x: number) =>
    outlineOf(hant, '一', { x })
      .match(/[\d.]+/g)
      ?.map(Number) ?? [];
  expect(numbers(0).length).toBeGreaterThan(8);
  expect(Math.max(...numbers(0))).toBeLessThan(100);
  expect(Math.max(...numbers(200))).toBeGreaterThan(200);
});

test('a mark stands upright in a column', () => {
  expect(outlineOf(hant, '「', { column: 'upright' })).not.toBe(outlineOf(hant, '「'));
});

test('a character that the type lacks comes from the other script’s', () => {
  expect(outlineOf(hant, '乭')).toBe(outlineOf(hans, '乭'));
  expect(outlineOf(hant, '李世乭')).toBe(
    outlineOf(hant, '李世') + outlineOf(hans, '乭', { x: at.x + 2 * at.size }),
  );
});

test('what neither has is left to the system, an em wide', () => {
  expect(hant.draw({ ...at, text: '甲𠮷乙' })).toEqual({
    outline: outlineOf(hant, '甲') + outlineOf(hant, '乙', { x: at.x + 2 * at.size }),
    strays: [{ character: '𠮷', x: at.x + at.size }],
  });
  expect(hant.widthOf('甲𠮷乙', 'heading')).toBe(3);
  expect(hant.isOurs({ ...at, text: '甲𠮷乙' })).toBe(false);
  expect(hant.isOurs({ ...at, text: '甲乭乙' })).toBe(true);
});
