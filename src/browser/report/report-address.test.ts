import { expect, test } from 'vitest';
import { reportAddress } from './report-address.ts';

const REPORT = { subject: '指正：甲 & 乙', quotation: '「丙？」', url: 'https://a.b/cases/c/#d' };
const BODY = '「丙？」\r\nhttps://a.b/cases/c/#d\r\n\r\n';

test.each([
  ['mailto:editor@a.b', 'subject'],
  ['https://github.com/a/b/issues/new', 'title'],
  ['https://github.com/a/b/issues/new?labels=text', 'title'],
])('%s is filled in where it wants it', (address, subject) => {
  const url = new URL(reportAddress(address, REPORT));
  expect(url.href.startsWith(address)).toBe(true);
  expect(url.searchParams.get(subject)).toBe(REPORT.subject);
  expect(url.searchParams.get('body')).toBe(BODY);
  expect(url.hash).toBe('');
});

test('an address may say where each part goes', () => {
  const address = 'https://a.b/-/issues/new?issue[title]={subject}&issue[description]={body}';
  const { searchParams } = new URL(reportAddress(address, REPORT));
  expect([...searchParams]).toEqual([
    ['issue[title]', REPORT.subject],
    ['issue[description]', BODY],
  ]);
});
