import { expect, test } from 'vitest';
import type { AnchorKind } from '../../ledger/ledger.ts';
import type { Published } from '../../ledger/published.ts';
import { proofSwaps } from './swapped.ts';

/** What is published, `kind anchor words`, a line each. */
const published = (...all: string[]): Published[] =>
  all.map((one, index) => {
    const [kind, anchor = '', words] = one.split(' ') as [AnchorKind, string, string];
    return { kind, anchor, words, file: 'x.mdx', line: index + 1, column: 1 };
  });
const words = { a: '病在先天', b: '手機之王', gone: '舊題', c01: '諾基亞一詞', c02: '收購之年' };
const swaps = (...all: string[]) =>
  proofSwaps({ words }, published(...all)).map(({ line, what }) => `${line} ${what}`);

test('what stands where it stood is no fault, nor is a heading that was reworded', () => {
  expect(swaps('essay a 病在先天', 'essay b 手機的王', 'essay new 新題')).toEqual([]);
});

test('two sub-headings whose anchors were swapped', () => {
  expect(swaps('essay b 病在先天', 'essay a 手機之王')).toEqual([
    '1 anchor "b" has moved: its words 「手機之王」 stand at "a", x.mdx:2',
    '2 anchor "a" has moved: its words 「病在先天」 stand at "b", x.mdx:1',
  ]);
});

test('an anchor that was given to another text, while its own has a new one', () => {
  expect(swaps('essay a 新題', 'essay new 病在先天')).toEqual([
    '1 anchor "a" has moved: its words 「病在先天」 stand at "new", x.mdx:2',
  ]);
});

test('two corrections whose numbers were swapped; a heading with the same words is none of them', () => {
  expect(swaps('corrections c02 諾基亞一詞', 'corrections c01 收購之年')).toHaveLength(2);
  expect(swaps('corrections c01 改寫', 'essay new 諾基亞一詞')).toEqual([]);
});
