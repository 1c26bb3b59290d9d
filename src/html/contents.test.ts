import { expect, test } from 'vitest';
import { passed } from '../tests/support/search/passed.ts';
import { listSubHeadings } from './contents.ts';

const contents = (below: string) =>
  `<nav class="contents"><ol><li><a href="#one">一</a>${below}</li><li><a href="#two">二</a></li></ol></nav>`;
const text =
  '<section class="prose"><h2 id="one">一</h2><h3 id="a">甲</h3><p>文</p><h3>無</h3></section><section class="prose"><h2 id="two">二</h2></section>';

test('the contents list the sub-headings that can be linked to, and no empty list', () => {
  expect(passed(contents('') + text, listSubHeadings)).toBe(
    contents('<ol><li><a href="#a">甲</a></li></ol>') + text,
  );
});
