import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';

// An essay that does without all that is optional has no empty page, and nothing of another essay.

const { dist } = inject('fixtures').plain;
const open = (page: string) =>
  parseHTML(readFileSync(join(dist, page, 'index.html'), 'utf8')).document;

test('has these pages in both scripts, and no others', () => {
  const pages = ['', 'cite/', 's/coming-home/', 's/setting-out/', 'search/'];
  const found = globSync('**/index.html', { cwd: dist }).map((file) =>
    file.replace('index.html', ''),
  );
  expect(found.toSorted()).toEqual(
    ['', 'hans/'].flatMap((script) => pages.map((page) => script + page)).toSorted(),
  );
});

describe.each(['', 'hans/'])('in /%s', (script) => {
  test('leads nowhere that is not there, and counts no cases', () => {
    for (const page of ['', 'cite/', 'search/']) {
      const document = open(script + page);
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links.filter((href) => /cases|corrections/.test(href ?? ''))).toEqual([]);
      expect(document.body.textContent).not.toMatch(/(^|\D)0\s?[個个條条]|更正/);
    }
  });

  test('leaves no tag empty', () => {
    for (const page of ['', 's/coming-home/', 'cite/']) {
      const { head } = open(script + page);
      for (const tag of head.querySelectorAll('[content], [href]'))
        expect(tag.getAttribute('content') ?? tag.getAttribute('href'), tag.outerHTML).not.toBe('');
      expect(head.querySelectorAll('[rel=me], [name=citation_editor]')).toHaveLength(0);
    }
  });

  test('says none of the words of the published essay', () => {
    const pages = [...globSync(`${script}**/*.{html,xml,json,webmanifest}`, { cwd: dist })];
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages)
      expect(readFileSync(join(dist, page), 'utf8'), page).not.toMatch(
        /大廠|大厂|白熊|諾基亞|诺基亚|big-models/,
      );
  });

  test('shows each of its notes with a way back to every call', () => {
    const document = open(script);
    const notes = [...document.querySelectorAll('[role=doc-endnotes] li')];
    expect(notes.map(({ id }) => id)).toEqual(['note-pockets', 'note-dusk', 'note-trees']);
    expect(notes.map((note) => note.querySelectorAll('[role=doc-backlink]').length)).toEqual([
      1, 2, 1,
    ]);
  });
});

test('outside of a repository it is cited without a commit', () => {
  expect(open('cite/').querySelector('#essay dd')?.textContent).toMatch(
    /\. 繁體版\. \(\d{4}-\d\d-\d\d\)/,
  );
});
