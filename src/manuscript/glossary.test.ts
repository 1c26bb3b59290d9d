import { expect, test } from 'vitest';
import { manuscript, yaml } from '../tests/support/manuscript.ts';
import { glossariesOf, glossaryOf } from './glossary.ts';

test.each([
  'glossary:\n  錢鍾書: 钱锺书',
  'glossary:\n  \'錢鍾書\': "钱锺书"',
  "glossary: { 錢鍾書: '钱锺书' }",
])('is read however YAML writes it: %s', (text) => {
  expect(glossaryOf(yaml(text))).toEqual([['錢鍾書', '钱锺书']]);
});

test('a text has its own words and those of the site, what is no text the site’s', () => {
  const glossaryOfFile = glossariesOf(
    manuscript({
      'site.yaml': 'glossary: { 甲: 一, 乙: 二 }',
      'essay/10-a.mdx': '---\nglossary: { 乙: 貳 }\n---\n',
      'essay/20-b.mdx': '',
    }),
  );
  const sites = [
    ['甲', '一'],
    ['乙', '二'],
  ];
  expect(glossaryOfFile('content/essay/10-a.mdx')).toEqual([
    ['甲', '一'],
    ['乙', '貳'],
  ]);
  expect(glossaryOfFile('content/essay/20-b.mdx')).toEqual(sites);
  expect(glossaryOfFile('')).toEqual(sites);
});
