import { expect, test } from 'vitest';
import { foldingBy } from './fold.ts';
import { type Found, type RecordKind, rank } from './rank.ts';

const fold = foldingBy('');
const record = (kind: RecordKind, title: string, texts: string[]): Found => ({
  kind,
  title,
  page: '/',
  blocks: texts.map((written, index) => {
    const text = written.replace('# ', '');
    return { id: `${title}-${index}`, text, heading: written !== text, folded: fold(text) };
  }),
});
const ids = (records: Found[], phrase: string[], words: string[][] = []) =>
  rank(records, { phrase, words }).map(({ block }) => block.id);

test('a hit tells its block, the sub-heading above it and every match, once and in order', () => {
  const section = record('section', '甲', ['# 甲', '# 乙', 'OpenAI即開放，開放']);
  expect(rank([section], { phrase: ['開放', 'openai', 'open'], words: [] })).toEqual([
    {
      kind: 'section',
      title: '甲',
      page: '/',
      place: '乙',
      block: { id: '甲-2', text: 'OpenAI即開放，開放', heading: false },
      ranges: [
        { start: 0, end: 6 },
        { start: 7, end: 9 },
        { start: 10, end: 12 },
      ],
    },
  ]);
});

test('nothing stands under the first heading, which is the title', () => {
  const section = record('section', '甲', ['# 甲', '手機']);
  expect(rank([section], { phrase: ['手機'], words: [] })[0]?.place).toBe('');
});

test('the text before its notes, cases and corrections', () => {
  const records = (['correction', 'case', 'note', 'section'] as const).map((kind) =>
    record(kind, kind, ['手機']),
  );
  expect(ids(records, ['手機'])).toEqual(['section-0', 'note-0', 'case-0', 'correction-0']);
});

test('headings first, among records and within one; then by matches', () => {
  const records = [
    record('section', '少', ['手機']),
    record('section', '多', ['手機手機']),
    record('section', '題', ['# 題', '一部手機', '# 手機']),
  ];
  expect(ids(records, ['手機'])).toEqual(['題-2', '題-1', '多-0', '少-0']);
});

test('several words: all of them in one record, behind the records with the phrase', () => {
  const records = [
    record('section', '一', ['手機', '市場，市場']),
    record('section', '二', ['手機']),
    record('section', '三', ['手機，市場']),
  ];
  expect(ids(records, ['手機市場'], [['手機'], ['市場']])).toEqual(['三-0', '一-0', '一-1']);
});

test('a block with several words is one hit', () => {
  const section = record('section', '甲', ['市場裏的手機']);
  const hits = rank([section], { phrase: ['手機市場'], words: [['手機'], ['市場']] });
  expect(hits.map(({ ranges }) => ranges)).toEqual([
    [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ],
  ]);
});

test('what the index gave but the text does not hold is no hit', () => {
  expect(ids([record('section', '甲', ['Smart'])], ['art'])).toEqual([]);
});
