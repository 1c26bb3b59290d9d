import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { elementsIn, replace, text } from '../../html/elements.ts';
import { parseHtml } from '../../html/parse.ts';
import { type Pages, withoutMute } from '../built-pages.ts';
import { plain } from './plain.ts';

/**
 * What the entries of a feed say, by the addresses of what they are of: the essay's its abstract and
 * its sections, a section's its text, a case's all of its page; as HTML without scripts, classes or ids,
 * with whole addresses, and with the notes at the end.
 *
 * @param pages built, of one script
 * @param home the address of the essay's page in that script
 */
export function contentsOf(pages: Pages, home: string): Map<string, string> {
  const essay = articleOf(pages, '', home);
  const essayNotes = notesIn(essay);
  const sections = selectAll('section.prose', essay).map((section): [string, ElementContent[]] => {
    const heading = select('h2', section);
    const body = section.children.filter((node) => node !== heading);
    return [`${home}#${heading?.properties['id']}`, [...body, ...notesOf(section, essayNotes)]];
  });
  const cases = [...pages.keys()]
    .filter((page) => /^cases\/.+/.test(page))
    .map((page): [string, ElementContent[]] => {
      const article = articleOf(pages, page, home);
      const notes = notesOf(article, notesIn(article));
      const body = article.children.filter((node) => !isNotes(node));
      return [`${home}${page}`, [...withoutTitle(body), ...notes]];
    });
  const title: [string, ElementContent[]] = [home, frontOf(essay, home)];
  return new Map(
    [title, ...sections, ...cases].map(([address, body]) => [
      address,
      toHtml({ type: 'root', children: plain(body) }),
    ]),
  );
}

/** The article of a page, with whole addresses, and without what is not to be read. */
function articleOf(pages: Pages, page: string, home: string): Element {
  const article = select('article', parseHtml(pages.get(page) ?? ''));
  if (!article) throw new Error(`The feed needs the article of "${page}"`);
  for (const { properties } of selectAll('a[href], img[src]', article))
    for (const name of ['href', 'src'])
      if (name in properties)
        properties[name] = new URL(String(properties[name]), `${home}${page}`).href;
  return withoutMute(article);
}

const isNotes = (node: ElementContent) =>
  node.type === 'element' && String(node.properties['className']).includes('notes');

/** The entry has its title already. */
const withoutTitle = (nodes: ElementContent[]): ElementContent[] => {
  const within = h('section', nodes);
  for (const { element, parent } of elementsIn(within))
    if (element.tagName === 'h1') replace(parent, element);
  return within.children as ElementContent[];
};

/** The abstract, the sections to choose from, the colophon. */
function frontOf(essay: Element, home: string): ElementContent[] {
  const parts = ['.deck', '.abstract'].flatMap((part) => select(part, essay) ?? []);
  const links = selectAll('section.prose > h2', essay).map((heading) =>
    h('li', [h('a', { href: `${home}#${heading.properties['id']}` }, toString(heading))]),
  );
  const colophon = select('.colophon', essay);
  return [...parts, h('ol', links), ...(colophon ? [colophon] : [])];
}

/** The notes of a page: the heading of their list, and each by its id. */
function notesIn(article: Element) {
  const list = select('section.notes', article);
  const notes = selectAll('[id]', list).map(
    (note) => [String(note.properties['id']), note] as const,
  );
  return { heading: toString(select('h2', list) ?? h(null)), byId: new Map(notes.toReversed()) };
}

/** The notes that a text calls, in the order of their numbers, which no list could keep. */
function notesOf(body: Element, { heading, byId }: ReturnType<typeof notesIn>): ElementContent[] {
  const numbers = numbersIn(body);
  if (byId.size === 0 || numbers.size === 0) return [];
  const notes: ElementContent[] = [];
  // A map that grows while it is walked is walked to its end: a note may call another.
  for (const [id, number] of numbers) {
    const note = structuredClone(byId.get(id));
    if (!note) continue;
    for (const [further, one] of numbersIn(note)) numbers.set(further, one);
    const start = note.children.find((node) => node.type === 'element');
    (start?.tagName === 'p' ? start : note).children.unshift(text(`${number}. `));
    notes.push(...(start?.tagName === 'p' ? note.children : [h('p', note.children)]));
  }
  return [h('hr'), h('h2', heading), ...notes];
}

/** The numbers of the notes that a text calls, by their ids. */
const numbersIn = (body: Element) =>
  new Map(
    selectAll('[role=doc-noteref]', body).map((call) => [
      String(call.properties['href']).replace(/^.*#/, ''),
      toString(call),
    ]),
  );
