import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

/** A Han character or a mark is one wide, a letter half. */
const widthOf = (text: string) =>
  [...text].reduce((sum, one) => sum + (/[\0-ɏ]/.test(one) ? 0.5 : 1), 0);
const lines = (text: string, measure: number) => linesOf(text, measure, widthOf);

test('fills lines to the measure', () => {
  expect(lines('一二三四五六七', 3)).toEqual(['一二三', '四五六', '七']);
});

test('no line begins with a closing mark, or ends with an opening one', () => {
  expect(lines('一二三，四五六。', 3)).toEqual(['一二', '三，四', '五六。']);
  expect(lines('一二「三四」五', 3)).toEqual(['一二', '「三', '四」五']);
  expect(lines('一二……三', 3)).toEqual(['一', '二……', '三']);
});

test('no Latin word and no number is parted', () => {
  expect(lines('他用Google搜', 4)).toEqual(['他用', 'Google搜']);
  expect(lines('Open AI與1145億', 4)).toEqual(['Open AI', '與1145億']);
});

test.each([2, 3, 5, 8, 13])('nothing is lost at a measure of %i', (measure) => {
  const text = '「結構決定功能」，（編者按）Meta在2022年虧了137億美元……';
  expect(lines(text, measure).join('')).toBe(text);
});
