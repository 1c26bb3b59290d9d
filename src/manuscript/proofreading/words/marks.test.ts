import { expect, test } from 'vitest';
import { mdx, placed } from '../../../tests/support/manuscript.ts';
import { proseOf } from '../../reader/prose.ts';
import { proofCharacters } from './characters.ts';

const faultsOf = (text: string) => proseOf(mdx(text)).flatMap(proofCharacters).map(placed);

test.each([
  ['甲,乙', '1:2 half-width mark beside Han'],
  ['甲.', '1:2 half-width mark beside Han'],
  ['甲!', '1:2 half-width mark beside Han'],
  ['Nokia,乙', '1:6 half-width mark beside Han'],
  ['"甲Nokia', '1:1 straight quotation mark beside Han'],
  ["甲'", '1:2 straight quotation mark beside Han'],
  ['&ldquo;甲', '1:1 curly quotation mark beside Han'],
  ['甲**乙**&rdquo;', '1:7 curly quotation mark beside Han'],
  ['　　甲', '1:1 space at the edge of a paragraph'],
  ['甲\u00a0乙', '1:2 space between Han'],
  ['甲\u00a0Nokia', '1:2 space between Han and Latin'],
  ['Nokia\tMeta', '1:6 a tab'],
  ['甲⾞', '1:2 a radical or a compatibility character in the place of Han'],
  ['甲⺠', '1:2 a radical or a compatibility character in the place of Han'],
  ['甲\uf914', '1:2 a radical or a compatibility character in the place of Han'],
  ['甲［^a］', '1:2 a note’s mark in full-width'],
  ['甲［＾a］', '1:2 a note’s mark in full-width'],
])('%s', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test('both brackets of a pair, wherever Han stands in it', () => {
  const what = 'half-width bracket beside Han';
  expect(faultsOf('甲(Nokia)')).toEqual([`1:2 ${what}`]);
  expect(faultsOf('Nokia(甲)')).toEqual([`1:6 ${what}`, `1:8 ${what}`]);
  expect(faultsOf('Nokia(a甲b)')).toEqual([`1:6 ${what}`, `1:10 ${what}`]);
});

test.each([
  ['創(chuàng)業', 2],
  ['創（chuàng)業', 2],
  ['甲，為(wèi)了', 4],
  ['女(nǚ)', 2],
])('a reading that a machine inserted: %s', (text, column) => {
  const what = `1:${column} a reading in half-width brackets, as a machine inserts it`;
  expect(faultsOf(text)).toContain(what);
});

test.each(['重（chóng）耳', '行長（háng zhǎng）', 'café（kafei）', '論文（naïve）', 'f(chuàng)'])(
  'a reading that is meant, or is none: %s',
  (text) => {
    expect(faultsOf(text)).toEqual([]);
  },
);

test.each([
  ['結構錕斤拷決定', '1:3'],
  ['結構锟斤拷決定', '1:3'],
  ['燙燙燙', '1:1'],
  ['甲烫烫烫烫', '1:2'],
  ['甲\n乙屯屯屯', '2:2'],
  ['甲\ufffd', '1:2'],
])('characters that are gone: %s', (text, place) => {
  expect(faultsOf(text)).toContain(`${place} what a decoder writes for characters that are gone`);
});

test.each(['水燙，燙手，燙燙看', '一斤拷貝紙', '屯田，屯屯'])(
  'words with such characters: %s',
  (text) => {
    expect(faultsOf(text)).toEqual([]);
  },
);

test('mathematics', () => {
  expect(faultsOf('甲$$x^2$$').length).toBeGreaterThan(0);
});

test.each([
  'Yahoo!收購',
  '約3.5億，1,100人，12:30',
  'Meta, Inc.的O(n)算法',
  "Chong’er與Chong'er",
  '`甲,乙`與<span translate="no">⾞</span>',
  '甲……乙',
  '甲...乙',
])('may stand: %s', (text) => {
  expect(faultsOf(text)).toEqual([]);
});
