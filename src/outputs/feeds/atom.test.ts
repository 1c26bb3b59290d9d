import { expect, test } from 'vitest';
import { atom, type Feed } from './atom.ts';

const FEED: Feed = {
  title: '題 & <目>',
  subtitle: '副題',
  author: '編者',
  language: 'zh-Hant',
  url: 'https://a.b/',
  self: 'https://a.b/feed.xml',
  entries: [
    { title: '舊', summary: '一', url: 'https://a.b/#old', updated: new Date('2026-11-20') },
    { title: '新', summary: '二', url: 'https://a.b/#new', updated: new Date('2026-11-24') },
  ],
};

test('the entry that changed last comes first and dates the feed', () => {
  const dates = [...atom(FEED).matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date);
  expect(dates).toEqual([
    '2026-11-24T00:00:00.000Z',
    '2026-11-24T00:00:00.000Z',
    '2026-11-20T00:00:00.000Z',
  ]);
});

test('words are escaped, and the language is said', () => {
  expect(atom(FEED)).toContain('<title>題 &amp; &lt;目&gt;</title>');
  expect(atom(FEED)).toContain('xml:lang="zh-Hant"');
});

test('refuses a feed without entries', () => {
  expect(() => atom({ ...FEED, entries: [] })).toThrow(
    'no entries for the feed https://a.b/feed.xml',
  );
});
