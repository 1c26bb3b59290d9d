import { expect, test } from 'vitest';
import { numberParagraphs } from '../html/paragraph-ids.ts';
import { passed } from '../tests/support/passed.ts';
import { makePlacer, notesOf, paragraphsOf } from './name-places.ts';

const section = {
  anchor: 'a',
  title: '甲',
  subtitle: '副題',
  body: '一[^x]。\n\n<h3 id="b">乙</h3>\n\n**二**。\n\n\n三。\n\n[^x]: 註文。\n\n[^nokia]: <Case id="nokia" />\n',
};

test('paragraphs have the numbers that the page gives them', () => {
  const page = passed(
    '<div class="prose"><h2 id="a">甲</h2><p>副題</p><p>一。</p><h3 id="b">乙</h3><p>二。</p><p>三。</p></div>',
    numberParagraphs,
  );
  const onPage = [...page.matchAll(/<p id="([^"]*)">(.*?)<\/p>/g)].map(
    ([, id = '', text = '']) => ({
      href: `#${id}`,
      about: '甲',
      text,
    }),
  );
  expect(onPage).toHaveLength(4);
  expect(paragraphsOf(section)).toEqual(onPage);
});

test('without a subtitle the first paragraph is the first', () => {
  expect(paragraphsOf({ ...section, subtitle: undefined })[0]).toEqual({
    href: '#a-1',
    about: '甲',
    text: '一。',
  });
});

test('notes that are written out, not cases', () => {
  expect(notesOf(section)).toEqual([{ href: '#note-x', about: '甲', text: '註文。' }]);
});

const essay = [
  { href: '#a-1', about: '甲', text: '諾基亞' },
  { href: '#b-1', about: '乙', text: '無' },
  { href: '#b-2', about: '乙', text: 'Nokia' },
  { href: '#b-3', about: '乙', text: '諾基亞' },
];
const others = [{ href: '#note-x', about: '註', text: '三星' }];

test.each([
  [
    'the first paragraph of the section that names it most',
    { name: '諾基亞', spellings: ['NOKIA'] },
    ['諾基亞', '乙', '#b-2', 'NOKIA'],
  ],
  [
    'what else names it, where the essay does not',
    { name: '三星', spellings: [] },
    ['三星', '註', '#note-x'],
  ],
])('a name leads to %s', (_, name, row) => {
  expect(makePlacer(essay, others)(name)).toEqual(row);
});

test('a name that nothing holds is refused with its cure', () => {
  expect(() => makePlacer(essay, others)({ name: '摩托羅拉', spellings: [] })).toThrow(
    'content/names.yaml: no text names "摩托羅拉". Take it out, or mend its spelling.',
  );
});
