import { expect, test } from 'vitest';
import { passed } from '../../tests/support/search/passed.ts';
import { linkHeadings } from './heading-links.ts';

test('links a sub-heading to its anchor, and names both by its words', () => {
  expect(passed('<h2 id="a">甲</h2><h3 id="b">乙</h3><h3>丙</h3>', linkHeadings)).toBe(
    '<h2 id="a">甲</h2><h3 id="b" aria-label="乙">乙<a class="anchor" href="#b" aria-label="鏈接：乙"></a></h3><h3>丙</h3>',
  );
});
