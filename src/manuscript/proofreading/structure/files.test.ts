import { expect, test } from 'vitest';
import { manuscript } from '../../../tests/support/manuscript.ts';
import { proofFiles } from './files.ts';

const whole = { 'site.yaml': 'key: a', 'edition.mdx': '甲', 'essay/10-a.mdx': '甲' };
const faultsOf = (files: Record<string, string>) =>
  proofFiles(manuscript(files)).map(({ file, what, cure }) => `${file} ${what}. ${cure}`);

test('an essay of three files is whole', () => {
  expect(faultsOf(whole)).toEqual([]);
});

test('the report of an import lies beside them', () => {
  expect(faultsOf({ ...whole, 'import-report.md': '甲' })).toEqual([]);
});

test.each([
  ['essay/20-b.md', 'nobody reads this file. Let its name end in .mdx'],
  ['cases/b.markdown', 'nobody reads this file. Let its name end in .mdx'],
  ['names.yml', 'nobody reads this file. Give it the name'],
  ['essay/a/20-b.mdx', 'nobody reads this file. Give it the name'],
  ['essay/b.mdx', 'the name of this file can be no anchor. Name it NN-anchor.mdx'],
  ['essay/20-引言.mdx', 'the name of this file can be no anchor. Name it NN-anchor.mdx'],
  ['cases/Nokia.mdx', 'the name of this file can be no anchor. Name it in a-z'],
])('%s', (name, fault) => {
  expect(faultsOf({ ...whole, [name]: '甲' })).toEqual([
    expect.stringContaining(`content/${name} ${fault}`),
  ]);
});

test('files that must be there', () => {
  expect(faultsOf({ 'names.yaml': '', 'site.yaml': '' })).toEqual([
    expect.stringContaining('content/edition.mdx the file is missing'),
    expect.stringContaining('content/site.yaml the file is missing'),
    expect.stringContaining('content/essay there is no section'),
  ]);
});

test('frontmatter without an end', () => {
  expect(faultsOf({ ...whole, 'essay/10-a.mdx': '---\ntitle: 甲\n\n乙' })).toEqual([
    'content/essay/10-a.mdx the frontmatter has no end. Write a line --- below it',
  ]);
});
