import { expect, test } from 'vitest';
import { proofReferences } from './references.ts';

const file = (path: string, text: string) => ({ path, text });

/** The faults of one section, one case and two sources, each of which may be told anew. */
function faultsOf({
  section = '甲[^nokia]\n\n[^nokia]: <Case id="nokia" />',
  nokia = '---\nsources: [a]\n---\n\n乙<Cite id="b-2" />',
  sources = 'a:\n  title: 甲\nb-2:\n  title: 乙\n',
}) {
  return proofReferences(
    [file('10-a.mdx', section)],
    [file('content/cases/nokia.mdx', nokia)],
    file('sources.yaml', sources),
  ).map((fault) => `${fault.file}:${fault.line} ${fault.what}`);
}

test('what is named exists, and what exists is named', () => {
  expect(faultsOf({})).toEqual([]);
});

test('a case that does not exist, and one that is not called', () => {
  expect(faultsOf({ section: '甲[^nokia]\n\n[^nokia]: <Case id="nokai" />' })).toEqual([
    '10-a.mdx:3 unknown case "nokai"',
    'content/cases/nokia.mdx:1 no section calls the case "nokia"',
  ]);
});

test.each([
  ['in the text', 'sources: [a, b-2]\n---\n\n<Cite id="c" />', 4],
  ['in the first list', 'sources: [a, b-2, c]', 1],
  ['in a list below', 'sources: [a]\nchecks:\n  - claim: 甲\n    sources: [b-2, c]', 4],
  ['in a list over lines', 'sources:\n  [\n    a, b-2,\n    c,\n  ]', 4],
  ['as an item', 'sources:\n  - a\n  - b-2\n  - c\nchecks:\n  - claim: 甲', 4],
  ['in quotation marks', `sources: ['a', "b-2", 'c']`, 1],
])('a source that does not exist: %s', (_, nokia, line) => {
  expect(faultsOf({ nokia })).toEqual([`content/cases/nokia.mdx:${line} unknown source "c"`]);
});

test('a source that nothing cites', () => {
  expect(faultsOf({ nokia: 'sources: []\n\n<Cite id="b-2" />' })).toEqual([
    'sources.yaml:1 no case cites the source "a"',
  ]);
  expect(faultsOf({ nokia: 'sources: [a]\nnote: b-2' })).toEqual([
    'sources.yaml:3 no case cites the source "b-2"',
  ]);
});
