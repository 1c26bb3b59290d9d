import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { isMark, text } from '../../html/elements.ts';
import { parseHtml } from '../../html/parse.ts';
import { casesIn, type Pages } from '../built-pages.ts';

/** A file of the book's text. */
export type Chapter = {
  file: string;
  /** The page that it was taken from. */
  page: string;
  title: string;
  /** What it is, by the EPUB 3 Structural Semantics Vocabulary. */
  type: 'titlepage' | 'chapter' | 'footnotes' | 'appendix' | 'colophon';
  /** Stands below the chapter before it in the table of contents. */
  nested?: boolean;
  body: ElementContent[];
};

/** What only the site has a use for. */
const NO_TEXT =
  'script, template, noscript, button, form, nav, [hidden], .anchor, .shy, .break, .gap, .span, .axis, .facts > a, .on-dark';

/**
 * Before a mark, for reading systems that know neither generated content nor margins: it may not begin
 * a line, and 23 24 is not 2324.
 */
const JOINED = '\u2060';
const APART = '\u202F';
/** Said of a call by its page, where the heading that describes it is on the same page. */
const DESCRIBED = 'ariaDescribedBy';

/**
 * The text of the book, from the site's pages: the title page, the sections, the notes, the cases in
 * the order of their index, the colophon; no chapter of notes or cases where there are none. Throws
 * where a page lacks what a chapter is made from.
 */
export function chaptersOf(pages: Pages): Chapter[] {
  const essay = articleOf(pages, '');
  const notes = select('section.notes', essay);
  return [
    titlePage(essay),
    ...selectAll('section.prose', essay).map(sectionChapter),
    ...(notes ? [notesChapter(notes)] : []),
    ...(pages.has('cases/') ? casesChapters(pages) : []),
    chapter('colophon.xhtml', '', 'colophon', promoted(need('section.colophon', essay).children)),
  ];
}

/** The index of the cases, and below it each of them. */
function casesChapters(pages: Pages): Chapter[] {
  const index = articleOf(pages, 'cases/');
  const sections = [need('header', index), ...selectAll('section', index)];
  return [
    chapter('cases.xhtml', 'cases/', 'appendix', sections),
    ...casesIn(pages).map((id) => ({
      ...chapter(
        `case-${id}.xhtml`,
        `cases/${id}/`,
        'chapter',
        articleOf(pages, `cases/${id}/`).children,
      ),
      nested: true,
    })),
  ];
}

/** The article of a page, without what is not to be read. */
function articleOf(pages: Pages, page: string): Element {
  const tree = parseHtml(pages.get(page) ?? '');
  const [credit, work] = selectAll('article .facts > span', tree);
  const article = need('article', tree);
  if (page === '' && credit && work)
    need('header', article).children.push(
      h('p.retold', [toString(credit), h('br'), toString(work)]),
    );
  const mute = new Set(selectAll(NO_TEXT, article));
  visit(article, 'element', (node, at, parent) => {
    if (mute.has(node) && parent && at !== undefined) {
      parent.children.splice(at, 1);
      return [SKIP, at];
    }
    for (const name of Object.keys(node.properties))
      if (name.startsWith('data')) delete node.properties[name];
    node.children = node.children.flatMap((child, index, all): ElementContent[] =>
      isMark(child) ? [text(isMark(all[index - 1]) ? APART : JOINED), child] : [child],
    );
    return;
  });
  return article;
}

function need(selector: string, tree: Root | Element): Element {
  const found = select(selector, tree);
  if (!found) throw new Error(`The book needs "${selector}", which the built page lacks`);
  return found;
}

function chapter(
  file: string,
  page: string,
  type: Chapter['type'],
  body: ElementContent[],
): Chapter {
  return { file, page, type, title: toString(need('h1', h('section', body))), body };
}

function titlePage(essay: Element): Chapter {
  const parts = ['h1', '.deck', '.retold', '.abstract'].map((part) =>
    need(`header > ${part}`, essay),
  );
  return chapter('title.xhtml', '', 'titlepage', parts);
}

function sectionChapter(section: Element): Chapter {
  for (const call of selectAll('[role=doc-noteref]', section)) {
    delete call.properties[DESCRIBED];
    call.properties['epub:type'] = 'noteref';
  }
  const anchor = String(need('h2', section).properties['id']);
  return chapter(`section-${anchor}.xhtml`, '', 'chapter', promoted(section.children));
}

/** Reading systems show an `<aside epub:type="footnote">` where it is called. */
function notesChapter(section: Element): Chapter {
  // Its own items: a note may hold a list, and begin with one.
  const notes = selectAll(':scope > ol > li', section).map((note, index) => {
    const start = note.children.find((node) => node.type === 'element');
    const first = start?.tagName === 'p' ? start : note;
    first.children.unshift(h('span.number', String(index + 1)), { type: 'text', value: ' ' });
    for (const back of selectAll('[role=doc-backlink]', note))
      back.properties['epub:type'] = 'backlink';
    const { id } = note.properties;
    return h('aside', { id, 'epub:type': 'footnote', role: 'doc-footnote' }, note.children);
  });
  return chapter('notes.xhtml', '', 'footnotes', [...promoted([need('h2', section)]), ...notes]);
}

/** A part of the essay's page becomes a file: its headings go up a level. */
function promoted(nodes: ElementContent[]): ElementContent[] {
  for (const heading of selectAll('h2, h3', h('section', nodes)))
    heading.tagName = heading.tagName === 'h2' ? 'h1' : 'h2';
  return nodes;
}
