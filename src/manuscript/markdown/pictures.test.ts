import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { mdx } from '../../tests/support/manuscript.ts';
import { pointIn, proseOfBody } from '../reader/prose.ts';
import { bodyPage } from '../section-page.ts';

const PICTURES = { pictures: ['clock.png', 'bell.png', 'bell.dark.png'] };
const read = (text: string) => mdx(text, undefined, PICTURES);
const pageOf = (text: string) => toHtml(bodyPage(read(text).body));

test('a picture in a paragraph of its own is a figure, its title the caption', () => {
  expect(pageOf('![鐘](../pictures/clock.png "從前的鐘。")')).toBe(
    '<figure><img src="../pictures/clock.png" alt="鐘"><figcaption>從前的鐘。</figcaption></figure>',
  );
});

test('a variant for dark paper stands beside it', () => {
  expect(pageOf('![鈴](../pictures/bell.png)')).toBe(
    '<figure><img src="../pictures/bell.png" alt="鈴" class="on-light"><img src="../pictures/bell.dark.png" alt="鈴" class="on-dark"></figure>',
  );
});

test('a caption is words like any others, at their places, and may call a note', () => {
  const text = '甲\n\n![鐘](../pictures/clock.png "從前的&amp;[^a]鐘")\n\n[^a]: 乙';
  const [, caption, note, alt] = proseOfBody(read(text));
  expect([caption, note, alt].map((prose) => prose?.text)).toEqual(['從前的&鐘', '乙', '鐘']);
  expect(caption && pointIn(caption, 4)).toMatchObject({ line: 3, column: 41 });
  expect(alt && pointIn(alt, 0)).toMatchObject({ line: 3, column: 3 });
});
