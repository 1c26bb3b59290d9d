import { expect, test } from 'vitest';
import { manuscript } from '../../../tests/support/manuscript.ts';
import { proofReferences } from './named.ts';

/** The faults of one section, one case and two sources, each of which may be told anew. */
function faultsOf({
  section = '甲[^nokia]\n\n[^nokia]: <Case id="nokia" />',
  front = 'noteSources: [a]',
  body = '乙<Cite id="b-2" />',
  sources = 'a:\n  title: 甲\nb-2:\n  title: 乙\n',
}) {
  return proofReferences(
    manuscript({
      'essay/10-a.mdx': section,
      'cases/nokia.mdx': `---\n${front}\n---\n\n${body}`,
      'sources.yaml': sources,
    }),
  ).map(({ file, line, what }) => `${file}:${line} ${what}`);
}

test('what is named exists, and what exists is named', () => {
  expect(faultsOf({})).toEqual([]);
});

test('a case that does not exist, and one that is not called', () => {
  expect(faultsOf({ section: '甲[^nokia]\n\n[^nokia]: <Case id="nokai" />' })).toEqual([
    'content/essay/10-a.mdx:3 unknown case "nokai"',
    'content/cases/nokia.mdx:1 no section calls the case "nokia"',
  ]);
});

test.each(["[^nokia]: <Case id='nokia' />", '[^nokia]: <Case id="nokia"></Case>', ''])(
  'a case is called: %s',
  (text) => {
    expect(faultsOf({ section: `甲[^nokia]\n\n${text}` })).toEqual([]);
  },
);

test.each([
  ['in the text', 'noteSources: [a, b-2]', '乙\n\n<Cite id="c" />', 7],
  ['in the first list', 'noteSources: [a, b-2, c]', '', 2],
  ['in a list below', 'noteSources: [a]\nchecks:\n  - claim: 甲\n    sources: [b-2, c]', '', 5],
  ['in a list over lines', 'noteSources:\n  [\n    a, b-2,\n    c,\n  ]', '', 5],
  ['as an item', 'noteSources:\n  - a\n  - b-2\n  - c\nchecks:\n  - claim: 甲', '', 5],
  ['in quotation marks', `noteSources: ['a', "b-2", 'c']`, '', 2],
])('a source that does not exist: %s', (_, front, body, line) => {
  expect(faultsOf({ front, body })).toEqual([`content/cases/nokia.mdx:${line} unknown source "c"`]);
});

test('a source that nothing cites', () => {
  expect(faultsOf({ front: 'noteSources: []' })).toEqual([
    'content/sources.yaml:1 no case cites the source "a"',
  ]);
  expect(faultsOf({ front: 'noteSources: [a]\nnote: b-2', body: '' })).toEqual([
    'content/sources.yaml:3 no case cites the source "b-2"',
  ]);
});

test.each(['[^nokia]: 見<Case id="nokia" />', '<Case id="nokia" />'])(
  'a case is a whole note: %s',
  (text) => {
    expect(faultsOf({ section: `甲[^nokia]\n\n${text}` })).toContain(
      'content/essay/10-a.mdx:3 <Case> is a whole note and nothing else',
    );
  },
);
