import { expect, test } from 'vitest';
import { numberCites } from './source-marks.ts';

const cite = (id: string) => `<data class="cite" value="${id}"></data>`;
const mark = (id: string, number: number) =>
  `<sup><a href="#source-${id}" aria-describedby="sources">${number}</a></sup>`;

test('numbers sources by first citation, one number for one source', () => {
  const { html, sources } = numberCites(`<p>甲。${cite('b')}乙。${cite('a')}丙。${cite('b')}</p>`);
  expect(sources).toEqual(['b', 'a']);
  expect(html).toBe(`<p>甲。${mark('b', 1)}乙。${mark('a', 2)}丙。${mark('b', 1)}</p>`);
});
