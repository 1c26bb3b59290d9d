import { expect, test } from 'vitest';
import { mdx, placed } from '../../../tests/support/manuscript.ts';
import { proofLeftovers } from './leftovers.ts';

const faultsOf = (text: string) => proofLeftovers(mdx(text)).map(placed);
const what = '** that makes nothing bold';

test.each([
  ['甲**乙', '1:2'],
  ['甲\n\n乙** 丙 **丁', '3:2'],
  ['**甲', '1:1'],
  ['- 甲**', '1:4'],
  ['[^a]: 甲**', '1:8'],
])('red: %s', (text, place) => {
  expect(faultsOf(text)).toContain(`${place} ${what}`);
});

test.each([
  '甲**乙**丙',
  '**「甲」**乙',
  '甲**。**乙',
  '甲\\*\\*乙',
  '`甲**`',
  '2 * 3 * 4',
  '<q>甲**乙**</q>',
])('green: %s', (text) => {
  expect(faultsOf(text)).toEqual([]);
});
