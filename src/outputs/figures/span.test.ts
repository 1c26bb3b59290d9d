import { expect, test } from 'vitest';
import { isWithin, spanOf } from './span.ts';

const years = (...pairs: [number, number][]) => pairs.map(([from, to]) => ({ from, to }));

test.each([
  ['cases of this century', years([1998, 2013], [2024, 2025]), { from: 1998, to: 2025 }],
  ['one far back among them', years([760, 763], [2019, 2026]), { from: 2019, to: 2026 }],
  ['one that began long ago', years([1960, 2023], [2001, 2004]), { from: 2001, to: 2023 }],
  ['one year', years([2026, 2026]), { from: 2021, to: 2026 }],
  ['long ago alone', years([755, 763]), { from: 755, to: 763 }],
])('%s', (_, items, span) => {
  expect(spanOf(items)).toEqual(span);
});

test('what lies before is not shown, what reaches in is', () => {
  const span = { from: 1998, to: 2025 };
  expect(years([760, 763], [1960, 1999], [2025, 2025]).map((item) => isWithin(item, span))).toEqual(
    [false, true, true],
  );
});
