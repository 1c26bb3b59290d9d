import { expect, test } from 'vitest';
import { manuscript } from '../../../tests/support/manuscript.ts';
import { describe } from '../../reader/fault.ts';
import { proofSchemas } from './schemas.ts';

const faultsOf = (files: Record<string, string>) => proofSchemas(manuscript(files)).map(describe);
const section = (yaml: string) => ({ 'essay/10-a.mdx': `---\n${yaml}\n---\n\n甲` });
const FILE = 'content/essay/10-a.mdx';

test.each([
  [
    'an unknown key',
    'title: 甲\nautor: 乙\ngist: 丙',
    `${FILE}:3:1  unknown key "autor". Remove it, or correct its spelling: the shapes are in src/manuscript/schemas/.`,
  ],
  ['a missing one', 'title: 甲', `${FILE}:2:1  "gist" is missing. Write gist: and what it is.`],
  [
    'a number for a text',
    'title: 2016\ngist: 甲',
    `${FILE}:2:8  "title" is not a text. Put it in quotation marks: '2016'.`,
  ],
  [
    'a word of a glossary',
    'title: 甲\ngist: 丙\nglossary:\n  三: 3',
    `${FILE}:5:6  "三" is not a text. Put it in quotation marks: '2016'.`,
  ],
])('%s has its file, line and column', (_, yaml, fault) => {
  expect(faultsOf(section(yaml))).toEqual([fault]);
});

test('values of a case, however deep', () => {
  const front = `name: 甲
years: 一九九八
aliases: []
note: 乙
finding: 丙
verdict: 背景
confidence: 中
noteSources: [a, b, c, d]
checks:
  - claim: 丁
    finding: 戊
    verdict: 對
    confidence: 高
    sources: []
    weight: 4`;
  const faults = faultsOf({ 'cases/a.mdx': `---\n${front}\n---\n` });
  expect(faults.map((fault) => fault.replace('content/cases/a.mdx:', ''))).toEqual([
    '3:8  "years" is "一九九八". Write 2016, 1998–2013 or 前656–前636.',
    '9:14  "noteSources" is more than 3. Keep to 3 at most.',
    '13:14  "verdict" is "對". Write one of 有誤, 無從查證, 大致成立, 成立.',
    '16:13  "weight" is more than 3. Keep to 3 at most.',
  ]);
});

test('what two values must agree on', () => {
  const front = `name: 甲\nyears: '1998'\naliases: []\nnote: 乙\nfinding: 丙\nverdict: 成立\nconfidence: 中\nnoteSources: [a]\nchecks: []`;
  expect(faultsOf({ 'cases/a.mdx': `---\n${front}\n---\n` })).toEqual([
    'content/cases/a.mdx:10:9  "checks": a verdict rests on checks; only 背景 has none. Correct one of the two.',
  ]);
});

test('data files: a source, a name, a figure by the shape that it is nearest to', () => {
  const faults = faultsOf({
    'sources.yaml':
      'a:\n  title: 甲\n  publisher: 乙\n  language: zh\n  grade: D\n  checked: memory',
    'names.yaml': '甲:\n  spelling: []',
    'figures/a.yaml':
      'title: 甲\ncaption: 乙\nsources: [a]\nbars:\n  - label: 丙\n    text: 丁\n    value: -1',
  });
  expect(faults.map((fault) => fault.slice(0, fault.indexOf('. '))).toSorted()).toEqual([
    'content/figures/a.yaml:7:12  "value" is less than 0',
    'content/names.yaml:2:3  "spellings" is missing',
    'content/names.yaml:2:3  unknown key "spelling"',
    'content/sources.yaml:5:10  "grade" is "D"',
  ]);
});

test('an essay without cases, figures, names and sources is whole', () => {
  expect(faultsOf(section('title: 甲\ngist: 乙'))).toEqual([]);
});

test.each(['2013–1998', '前636–前656', '2001–前656'])('years that run backwards: %s', (years) => {
  const faults = faultsOf({ 'cases/a.mdx': `---\nyears: ${years}\n---\n` });
  expect(faults).toContain(
    'content/cases/a.mdx:2:8  "years": the later year stands first. Correct one of the two.',
  );
});

test.each(["'760'", '2024–2025', '前656–前636', '前5–14', "'2026'"])(
  'years that may stand: %s',
  (years) => {
    const faults = faultsOf({ 'cases/a.mdx': `---\nyears: ${years}\n---\n` });
    expect(faults.join('\n')).not.toContain('years');
  },
);

test('a source says where it is archived and what it says, or is told how', () => {
  const common = '  title: 甲\n  publisher: 乙\n  language: en\n  grade: A\n';
  const long = 'x'.repeat(41);
  const faults = faultsOf({
    'sources.yaml': `a:
${common}  checked: memory
  excerpt: We lost
b:
${common}  checked: excerpt
  accessed: November
  archived: https://archive.example/
  excerpt: ${long}
c:
${common}  checked: excerpt
  archived:
    url: archive.example
    date: 2024-02
`,
  });
  expect(faults.map((fault) => fault.replace('content/sources.yaml:', ''))).toEqual([
    '7:12  "excerpt": only what was read can be quoted. Correct one of the two.',
    `14:13  "accessed" is "November". Write '2012', '2012-05' or '2012-05-16'.`,
    '15:13  "archived" is not a mapping. Write keys and values below it, indented.',
    '16:12  "excerpt" is more than 40. Keep to 40 at most.',
    '24:10  "url" is "archive.example". Write a whole address: https://….',
    `25:11  "date" is "2024-02". Write '2012-05-16'.`,
  ]);
});
