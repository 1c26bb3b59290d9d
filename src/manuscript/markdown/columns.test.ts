import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { mdx } from '../../tests/support/manuscript.ts';
import { bodyPage } from '../section-page.ts';

test('a column says by a class how it is set', () => {
  const { body } = mdx('| 甲 | 乙 | 丙 |\n| --- | ---: | :-: |\n| 1 | 2 | 3 |');
  const html = toHtml(bodyPage(body)).replaceAll('\n', '');
  expect(html).toContain('<td>1</td><td class="align-right">2</td><td class="align-center">3</td>');
  expect(html).toContain('<th class="align-right">乙</th>');
  expect(html).not.toMatch(/style|align=/);
});
