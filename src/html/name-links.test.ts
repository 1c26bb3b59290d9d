import { expect, test } from 'vitest';
import { passed } from '../tests/support/search/passed.ts';
import { linkNames } from './name-links.ts';

const mark = (call: string) =>
  `<sup class="ref"><a id="call-${call}" href="#note-nokia">1</a></sup>`;
const link = (name: string) => `<a href="/cases/nokia/" class="name">${name}</a>`;
const spellings = JSON.stringify([
  ['諾基亞', 'Nokia'],
  ['諾記', 'Kia'],
]);
const notes = `<ol><li id="note-nokia"><a href="/cases/nokia/" data-build-spellings='${spellings}'>諾基亞</a></li></ol>`;
const prose = (html: string) => `<section class="prose">${html}</section>`;

test.each([
  [
    'the name nearest before the first call',
    `<p>Nokia即諾基亞，諾記。${mark('nokia')}諾基亞又說。</p>`,
    `<p>Nokia即${link('諾基亞')}，諾記。${mark('nokia')}諾基亞又說。</p>`,
  ],
  ['not at a later call', `<p>諾基亞。${mark('nokia-2')}</p>`, `<p>諾基亞。${mark('nokia-2')}</p>`],
  [
    'not what stands in another paragraph',
    `<p>諾基亞</p><p>它。${mark('nokia')}</p>`,
    `<p>諾基亞</p><p>它。${mark('nokia')}</p>`,
  ],
  [
    'before an earlier mark, too',
    `<p>諾基亞。${mark('x')}它。${mark('nokia')}</p>`,
    `<p>${link('諾基亞')}。${mark('x')}它。${mark('nokia')}</p>`,
  ],
])('links %s', (_, html, linked) => {
  expect(passed(prose(html) + notes, linkNames)).toContain(prose(linked));
});
