import { expect, test } from 'vitest';
import { foldingBy } from './fold.ts';
import { distinct, namesFrom, rankNames } from './names.ts';

const names = namesFrom(
  [
    ['李開復', '零一萬物', '#a-1', 'Kai-Fu Lee'],
    ['李世石', '圍棋', '#b-2', 'Lee Sedol'],
    ['李', '姓', '#c-3'],
    ['OpenAI', '公司', '#d-4', 'Open人工智能'],
    ['Smart', '車', '#e-5'],
  ],
  foldingBy('開开復复'),
);
const found = (term: string) => rankNames(names, term).map(({ name }) => name);

test('a name is its own first spelling', () => {
  expect(names[0]).toEqual({
    name: '李開復',
    about: '零一萬物',
    href: '#a-1',
    spellings: [
      { source: '李開復', text: '李开复', at: [0, 1, 2] },
      { source: 'Kai-Fu Lee', text: 'kaifulee', at: [0, 1, 2, 4, 5, 7, 8, 9] },
    ],
  });
});

test.each([
  ['李', ['李', '李開復', '李世石']],
  ['lee', ['李世石', '李開復']],
  ['openai', ['OpenAI']],
  ['ai', ['OpenAI']],
  ['art', []],
  ['人工', ['OpenAI']],
  ['诺基亚', []],
  ['', []],
])('%s finds, the best first, %j', (term, expected) => {
  expect(found(term)).toEqual(expected);
});

test('a spelling that folds like another is not needed', () => {
  const row = ['諾基亞', '手機', '#f-6', '诺基亚', 'Nokia', 'NOKIA', '諾記'] as const;
  expect(distinct([...row], foldingBy('諾诺亞亚'))).toEqual([
    '諾基亞',
    '手機',
    '#f-6',
    'Nokia',
    '諾記',
  ]);
});
