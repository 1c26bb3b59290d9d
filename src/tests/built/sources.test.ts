import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';

// How long a source lasts is said where it is cited.

const { hostile } = inject('fixtures');
type Source = { url?: string; checked: string; excerpt?: string; archived?: object };
const SOURCES: Record<string, Source> = parse(readFileSync('content/sources.yaml', 'utf8'));

test('every source on a case page says when it was read, and that no archive has it', () => {
  const items = globSync('dist/cases/*/index.html').flatMap((file) => [
    ...parseHTML(readFileSync(file, 'utf8')).document.querySelectorAll('.sources li'),
  ]);
  expect(items.length).toBeGreaterThan(100);
  for (const item of items) {
    const source = SOURCES[item.id.replace('source-', '')];
    const text = item.textContent ?? '';
    expect(/(\d{4}年(\d+月(\d+日)?)?)?讀過節錄/.test(text), text).toBe(
      source?.checked === 'excerpt',
    );
    if (source?.url) expect(text.includes('未存檔'), text).toBe(!source.archived);
    expect(text.includes('摘句：「'), text).toBe(source?.excerpt !== undefined);
  }
});

test('a link to what is archived is robust, in a note and in the list, in both scripts', () => {
  for (const script of ['', 'hans/']) {
    const pages = ['', 'cases/', 'corrections/'].map((page) => join(hostile.dist, script, page));
    const links = globSync(pages.map((page) => `${page}{*/,}index.html`)).flatMap((file) => [
      ...parseHTML(readFileSync(file, 'utf8')).document.querySelectorAll(
        'a[href="https://sands.example/manual?a=1&b=2"]',
      ),
    ]);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      expect(link.getAttribute('data-versionurl')).toMatch(/^https:\/\/archive\.example\/20260102/);
      expect(link.getAttribute('data-versiondate')).toBe('2026-01-02');
    }
  }
});
