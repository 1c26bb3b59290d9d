import { expect, test } from 'vitest';
import { passed } from '../tests/support/search/passed.ts';
import { numberSources } from './source-marks.ts';

const cite = (id: string) => `<data data-build-source="${id}"></data>`;
const mark = (id: string, number: number) =>
  `<sup class="ref"><a href="#source-${id}" aria-describedby="sources">${number}</a></sup>`;
const list = (...ids: string[]) =>
  `<section class="sources"><ol>${ids.map((id) => `<li id="source-${id}"></li>`).join('')}</ol></section>`;

test('numbers sources by first mark, and lists them so, those without a mark at the end', () => {
  expect(
    passed(
      `<p>甲。${cite('b')}乙。${cite('a')}丙。${cite('b')}</p>${list('d', 'a', 'c', 'b')}`,
      numberSources,
    ),
  ).toBe(
    `<p>甲。${mark('b', 1)}乙。${mark('a', 2)}丙。${mark('b', 1)}</p>${list('b', 'a', 'd', 'c')}`,
  );
});

test('marks that stand together are in the order of their numbers', () => {
  const text = `<p>甲。${cite('a')}${cite('b')}乙。${cite('c')}${cite('b')}丙。${cite('a')}</p>`;
  expect(passed(`${text}${list('a', 'b', 'c')}`, numberSources)).toBe(
    `<p>甲。${mark('a', 1)}${mark('b', 2)}乙。${mark('b', 2)}${mark('c', 3)}丙。${mark('a', 1)}</p>${list('a', 'b', 'c')}`,
  );
});

test('refuses a source that the list lacks', () => {
  const html = `<p data-build-file="content/cases/a.mdx">${cite('b')}</p>${list('a')}`;
  expect(() => passed(html, numberSources)).toThrow(
    'content/cases/a.mdx: the list of sources lacks "b"',
  );
});
