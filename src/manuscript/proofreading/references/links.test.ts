import { expect, test } from 'vitest';
import { manuscript } from '../../../tests/support/manuscript.ts';
import { proofLinks } from './links.ts';

const faultsOf = (text: string) =>
  proofLinks(
    manuscript({
      'essay/10-a.mdx': `${text}[^x]\n\n<h3 id="b">乙</h3>\n\n[^x]: 註`,
      'cases/nokia.mdx': '',
    }),
  ).map(({ line, column, what }) => `${line}:${column} ${what}`);
const astray = (url: string) =>
  `1:2 the address ${url} is within the site, and leads a reader of Simplified astray`;

test.each([
  ['甲[x](#nowhere)', '1:2 the link #nowhere leads nowhere'],
  ['甲<a href="#nowhere">x</a>', '1:2 the link #nowhere leads nowhere'],
  ['甲[x]()', astray('')],
  ['甲[x](/cases/nokia/)', astray('/cases/nokia/')],
  ['甲[x](cases/nokia/)', astray('cases/nokia/')],
  ['甲[x](javascript:alert(1))', astray('javascript:alert(1)')],
])('%s', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test.each([
  '[x](#a)',
  '[x](#b)',
  '[x](#note-x)',
  '[x](https://a.cc/b)',
  '見https://a.cc。',
  '[x](mailto:a@b.cc)',
])('leads somewhere: %s', (text) => {
  expect(faultsOf(text)).toEqual([]);
});
