import { expect, test } from 'vitest';
import { TABLE_ONLY } from './table-only.ts';

/** What the rules see in a text, as `wrong → right`. */
const seen = (text: string) =>
  TABLE_ONLY.flatMap(({ pattern, right }) =>
    [...text.matchAll(pattern)].map(([wrong]) => `${wrong} → ${right}`),
  );

test.each([
  ['后來他走了', '后 → 後'],
  ['孵化之后再放手', '后 → 後'],
  ['對于團隊', '于 → 於'],
  ['于是，他走了', '于 → 於'],
  ['大于三', '于 → 於'],
  ['并不是', '并 → 並'],
  ['合并之前', '并 → 併'],
  ['一并處理', '并 → 併'],
  ['兼并不足', '并 → 併'],
  ['這里', '里 → 裡'],
  ['什么', '么 → 麼'],
  ['尽管如此', '尽 → 儘'],
  ['用尽', '尽 → 盡'],
])('%s: %s', (text, fault) => {
  expect(seen(text)).toEqual([fault]);
});

test.each([
  '皇后來了，太后面色不好',
  '先王之后妃',
  '后羿射日，皇天后土',
  '公里，里程，這里程碑，鄰里，阿里',
  '于謙與于丹，關于右任其人',
  '并州，幽并之地',
  '老么',
  '後來，對於，並且，合併，這裡，什麼，盡，儘管',
])('right as it is: %s', (text) => {
  expect(seen(text)).toEqual([]);
});
