import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { MUTE } from '../../outputs/built-pages.ts';

// Every page that is all there to read is there as Markdown, too, word for word.

const { plain, hostile } = inject('fixtures');
const SITES = [
  { name: 'the essay', dist: 'dist', home: 'http://localhost:4321/' },
  { name: 'plain', dist: plain.dist, home: 'http://localhost:4321/' },
  { name: 'hostile', dist: hostile.dist, home: 'https://example.org/essay/' },
];
/** Pages that are no text: they search, or only lead on. */
const NO_TEXT = /^(hans\/)?(search\/|s\/|cases\/[^/]+\/[^/]+\/)/;

const isBlank = (text: string) => text.replaceAll(/\s/g, '');
const parser = unified().use(remarkParse).use(remarkGfm);

/** Front matter and tree of a Markdown file, as any reader of GitHub's Markdown takes it. */
function read(file: string) {
  const [, facts = '', text = ''] =
    /^---\n([^]*?)\n---\n\n([^]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { facts: parse(facts), tree: parser.parse(text) };
}

function wordsOf(node: Nodes): string {
  if (node.type === 'html') throw new Error(`raw HTML: ${node.value}`);
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The words of a page, without what is pressed; a drawing is what it is said to show. */
function wordsOfPage(document: Document): string {
  const article = document.querySelector('article');
  for (const mute of article?.querySelectorAll(`${MUTE}, .ref`) ?? []) mute.remove();
  for (const svg of article?.querySelectorAll('svg') ?? [])
    svg.replaceWith(svg.querySelector('desc')?.textContent ?? '');
  return isBlank(article?.textContent ?? '');
}

const within = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap((child) => within(child)) : []),
];

describe.each(SITES)('$name', ({ dist, home }) => {
  const pages = globSync('**/index.html', { cwd: dist }).map((file) =>
    file.replace('index.html', ''),
  );
  const documentOf = (page: string) =>
    parseHTML(readFileSync(join(dist, page, 'index.html'), 'utf8')).document;
  const named = pages.flatMap((page) => {
    const link = documentOf(page).querySelector('link[type="text/markdown"]');
    return link ? [{ page, href: link.getAttribute('href') ?? '' }] : [];
  });
  const ids = new Map<string, Set<string>>();
  const idsOn = (page: string) => {
    const known = ids.get(page);
    if (known) return known;
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    const found = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
    ids.set(page, found);
    return found;
  };
  const fileOf = (href: string) => join(dist, new URL(href, home).href.replace(home, ''));

  test('every text is named by its page, and nothing else is', () => {
    const texts = pages.filter((page) => !NO_TEXT.test(page));
    expect(named.map(({ page }) => page).filter((page) => !NO_TEXT.test(page))).toHaveLength(
      named.length,
    );
    expect(named.length).toBeGreaterThan(3);
    const retired = texts.filter((page) => !named.some((one) => one.page === page));
    for (const page of retired)
      expect(documentOf(page).querySelector('meta[content=noindex]'), page).not.toBeNull();
  });

  test('says what its page says, in order', () => {
    for (const { page, href } of named) {
      const { facts, tree } = read(fileOf(href));
      const document = documentOf(page);
      expect(isBlank(wordsOf(tree)), page).toBe(wordsOfPage(document));
      expect(facts).toMatchObject({
        url: `${home}${page}`,
        language: document.documentElement.lang,
      });
    }
  });

  test('leads to what there is: every call to a note, every address to a page, whole', () => {
    for (const { href } of named) {
      const nodes = within(read(fileOf(href)).tree);
      const idsOf = (type: string) => [
        ...new Set(
          nodes.flatMap((node) =>
            node.type === type && 'identifier' in node ? node.identifier : [],
          ),
        ),
      ];
      expect(idsOf('footnoteReference').toSorted()).toEqual(
        idsOf('footnoteReference')
          .filter((id) => idsOf('footnoteDefinition').includes(id))
          .toSorted(),
      );
      for (const node of nodes) {
        if (node.type !== 'link') continue;
        expect(URL.canParse(node.url), node.url).toBe(true);
        if (!node.url.startsWith(home)) continue;
        const { pathname, hash } = new URL(node.url);
        const page = idsOn(pathname.replace(new URL(home).pathname, ''));
        if (hash) expect(page.has(hash.slice(1)), node.url).toBe(true);
      }
    }
  });

  test('all of it is there in one, and the map leads to it', () => {
    const whole = isBlank(wordsOf(read(join(dist, 'essay.md')).tree));
    const essay = isBlank(wordsOf(read(join(dist, 'index.md')).tree));
    expect(whole.startsWith(essay)).toBe(true);
    const map = parser.parse(readFileSync(join(dist, 'llms.txt'), 'utf8'));
    // llmstxt.org: a title, a quotation, then lists of links below headings.
    expect(map.children.slice(0, 2)).toMatchObject([
      { type: 'heading', depth: 1 },
      { type: 'blockquote' },
    ]);
    const links = within(map).flatMap((node) => (node.type === 'link' ? node.url : []));
    const ofScript = named.filter(({ page }) => !page.startsWith('hans/'));
    expect(links.toSorted()).toEqual(
      [...ofScript.map(({ href }) => href), '/essay.md', '/hans/index.md']
        .map((href) => new URL(href.replace(/^\/(?=essay\.md|hans\/index)/, home), home).href)
        .toSorted(),
    );
    for (const link of links) readFileSync(fileOf(link));
  });
});
