import { expect, test } from 'vitest';
import { manuscript, yaml } from '../tests/support/manuscript.ts';
import { glossaryFor, glossaryOf } from './glossary.ts';

test.each([
  'glossary:\n  錢鍾書: 钱锺书',
  'glossary:\n  \'錢鍾書\': "钱锺书"',
  "glossary: { 錢鍾書: '钱锺书' }",
])('is read however YAML writes it: %s', (text) => {
  expect(glossaryOf(yaml(text))).toEqual([['錢鍾書', '钱锺书']]);
});

test('a text has its own words, and those of the site', () => {
  const { site, sections } = manuscript({
    'site.yaml': 'glossary: { 甲: 一, 乙: 二 }',
    'essay/10-a.mdx': '---\nglossary: { 乙: 貳 }\n---\n',
    'essay/20-b.mdx': '',
  });
  const acting = sections.map(({ frontmatter }) => glossaryFor({ site }, frontmatter));
  expect(acting).toEqual([
    [
      ['甲', '一'],
      ['乙', '貳'],
    ],
    [
      ['甲', '一'],
      ['乙', '二'],
    ],
  ]);
});
