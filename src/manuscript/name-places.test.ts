import { expect, test } from 'vitest';
import { manuscript, mdx } from '../tests/support/manuscript.ts';
import { emptyLedger } from './ledger/ledger.ts';
import { makePlacer, notesOf, paragraphsIn } from './name-places.ts';

const section = (body: string, subtitle = '') =>
  mdx(`---\ntitle: 甲\n${subtitle}\n---\n\n${body}`, 'content/essay/10-a.mdx', {
    caseIds: ['nokia'],
  });
const placesOf = (body: string, subtitle?: string) =>
  paragraphsIn({ ...manuscript({}), sections: [section(body, subtitle)] }, emptyLedger).map(
    ({ href, text }) => [href, text],
  );

test('paragraphs have the ids that the page gives them: notes and sub-headings are none', () => {
  const body =
    '一[^x]。\n\n<h3 id="b">乙</h3>\n\n**二**。\n\n\n三。\n\n[^x]: 註文。\n\n[^nokia]: <Case id="nokia" />\n';
  expect(placesOf(body, 'subtitle: 副題')).toEqual([
    ['#a-1', '副題'],
    ['#a-2', '一。'],
    ['#a-3', '二。'],
    ['#a-4', '三。'],
  ]);
  expect(placesOf(body)[0]).toEqual(['#a-1', '一。']);
});

test('an item of a tight list is no paragraph, that of a loose one and a quotation are', () => {
  expect(placesOf('一\n\n- 甲\n- 乙\n\n二\n\n- 丙\n\n- 丁\n\n> 戊\n\n三')).toEqual([
    ['#a-1', '一'],
    ['#a-2', '二'],
    ['#a-3', '丙'],
    ['#a-4', '丁'],
    ['#a-5', '戊'],
    ['#a-6', '三'],
  ]);
});

test('notes that are written out, not cases', () => {
  expect(notesOf(section('一[^x][^nokia]\n\n[^x]: 註文。'))).toEqual([
    { href: '#note-x', about: '甲', file: 'content/essay/10-a.mdx', text: '註文。' },
  ]);
});

const place = makePlacer(
  manuscript({
    'essay/10-a.mdx': '---\ntitle: 甲\n---\n\n諾基亞[^x]\n\n[^x]: 三星',
    'essay/20-b.mdx': '---\ntitle: 乙\n---\n\n無\n\nNokia\n\n諾基亞',
    'cases/meta.mdx': '---\nname: 梅塔\nchecks:\n  - claim: 臉書如何\n---\n\n正文',
  }),
  emptyLedger,
);

test.each([
  [
    'the first paragraph of the section that names it most',
    { name: '諾基亞', spellings: ['NOKIA'] },
    ['諾基亞', '乙', '#b-2', 'NOKIA'],
  ],
  ['a note, where the essay does not', { name: '三星', spellings: [] }, ['三星', '甲', '#note-x']],
  ['a case, where no note does', { name: '臉書', spellings: [] }, ['臉書', '梅塔', 'cases/meta/']],
])('a name leads to %s', (_, name, row) => {
  expect(place(name)?.row).toEqual(row);
});

test('a name that nothing holds leads nowhere', () => {
  expect(place({ name: '摩托羅拉', spellings: [] })).toBeUndefined();
});
