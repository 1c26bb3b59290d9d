import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { recordsOn } from '../../browser/search/scan-page.ts';
import { recordsOf } from '../../search/build/records.ts';

// An open page is looked through as it was indexed: what the one finds and the other lacks is lost.

const pages = globSync('dist/{,cases/*/,corrections/,search/}index.html');

test('each page has the texts from which the index was built', () => {
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const texts = (records: { kind: string; title: string; blocks: { text: string }[] }[]) =>
      records.map(({ kind, title, blocks }) => [kind, title, ...blocks.map(({ text }) => text)]);
    expect(texts(recordsOn(parseHTML(html).document)), page).toEqual(texts(recordsOf(html)));
  }
});
