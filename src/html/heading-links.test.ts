import { expect, test } from 'vitest';
import { linkHeadings } from './heading-links.ts';

test('links a section to its page to share, a sub-heading to its anchor', () => {
  expect(linkHeadings('<h2 id="a">甲</h2><h3 id="b">乙</h3><h2>丙</h2>', (id) => `/s/${id}/`)).toBe(
    '<h2 id="a">甲<a class="anchor" href="/s/a/" aria-label="鏈接"></a></h2><h3 id="b">乙<a class="anchor" href="#b" aria-label="鏈接"></a></h3><h2>丙</h2>',
  );
});
