import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';

// Where `site.yaml` says how mistakes are reported, each case and each correction leads there.

const { plain, hostile } = inject('fixtures');
const open = (page: string) =>
  parseHTML(readFileSync(join(hostile.dist, page, 'index.html'), 'utf8')).document;
const CASES = ['comet', 'phone-calendar', 'water-clock', 'yoshino-clock'];
const isReport = (link: Element) => link.matches('article .report');

test.each(['', 'hans/'])('in /%s, with the passage and its lasting address', (script) => {
  for (const page of [...CASES.map((id) => `cases/${id}/`), 'corrections/']) {
    const document = open(script + page);
    const places = page === 'corrections/' ? document.querySelectorAll('tr[id]') : [document.body];
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const links = [...place.querySelectorAll('a')].filter(isReport);
      expect(links, page).toHaveLength(1);
      const url = new URL(links[0]?.getAttribute('href') ?? '');
      const [quotation = '', address] = url.searchParams.get('body')?.split('\r\n') ?? [];
      const hash = place.id && `#${place.id}`;
      expect(url.href).toMatch(/^mailto:reports@example\.org\?subject=/);
      expect(address).toBe(`https://example.org/essay/${script}${page}${hash}`);
      // The passage is what the page says, in its script and its quotation marks.
      if (place.id) expect(place.textContent).toContain(quotation.slice(1, -1));
      expect(quotation).toMatch(script ? /^“.+”$/ : /^「.+」$/);
      expect(url.searchParams.get('subject')).toContain(
        place.querySelector(place.id ? '.facts a' : 'h1')?.textContent ?? '?',
      );
    }
  }
});

test('the editor is elsewhere, too, where the site says so', () => {
  for (const page of ['', 'hans/'])
    expect(open(page).querySelector('link[rel=me]')?.getAttribute('href')).toBe(
      'https://social.example/@almanac',
    );
});

test('nothing is offered where nobody is there to read it', () => {
  for (const page of globSync('**/*.html', { cwd: plain.dist }))
    expect(readFileSync(join(plain.dist, page), 'utf8')).not.toContain('指正');
});
