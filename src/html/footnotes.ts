import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

/** A note of the joined list. */
export type Note = {
  /** The author's label: `nokia` in `[^nokia]`. The note's id is `note-nokia`. */
  label: string;
  /** 1…n, by first call in the whole text. */
  number: number;
  /** Ids of its calls in order: `call-nokia`, `call-nokia-2` … */
  calls: string[];
  /** The note's own HTML, without remark-gfm's back-links. */
  html: string;
};

const isList = (node: Element) => 'dataFootnotes' in node.properties;
const isBackLink = (node: Element) => 'dataFootnoteBackref' in node.properties;
const isCall = (node: Element) => 'dataFootnoteRef' in node.properties;

/** remark-rehype prefixes ids against clobbering: `user-content-fn-nokia` belongs to `nokia`. */
const labelOf = (id: unknown) => decodeURIComponent(String(id).replace(/^#?user-content-fn-/, ''));

/**
 * Joins the notes of an article whose sections were rendered apart.
 *
 * Each Markdown file ends in a list of its own, so numbers restart and ids repeat. Here every list
 * is taken out, the calls are numbered across sections, and ids come from labels, never from
 * numbers, so that a link to a note survives any edit. A text that two sections share is one note.
 *
 * A call is described by the heading of the list (`#notes`), as remark-gfm does in English.
 *
 * @param html the sections as remark-gfm wrote them, in reading order
 * @returns the article without lists, its calls rewritten, and the notes for one list
 * @throws when one label has two different texts, a call has no text, or a text no call
 */
export function joinFootnotes(html: string): { html: string; notes: Note[] } {
  const article = fromHtml(html, { fragment: true });
  const texts = takeTexts(article);
  const notes = new Map<string, Note>();

  visit(article, 'element', (node) => {
    if (!isCall(node)) return;
    const label = labelOf(node.properties['href']);
    const text = texts.get(label);
    if (text === undefined) throw new Error(`Note "${label}" is called but has no text`);
    const note = notes.get(label) ?? { label, number: notes.size + 1, calls: [], html: text };
    notes.set(label, note);
    const nth = note.calls.length + 1;
    const id = nth === 1 ? `call-${label}` : `call-${label}-${nth}`;
    note.calls.push(id);
    node.properties = {
      id,
      href: `#note-${label}`,
      role: 'doc-noteref',
      ariaDescribedBy: ['notes'],
    };
    node.children = [{ type: 'text', value: String(note.number) }];
  });

  const uncalled = [...texts.keys()].filter((label) => !notes.has(label));
  if (uncalled.length > 0) throw new Error(`Notes without a call: ${uncalled.join(', ')}`);
  return { html: toHtml(article), notes: [...notes.values()] };
}

/** Removes every list of notes from the tree and returns their texts by label. */
function takeTexts(article: Root): Map<string, string> {
  const texts = new Map<string, string>();
  visit(article, 'element', (node, index, parent) => {
    if (!isList(node) || !parent || index === undefined) return;
    visit(node, { type: 'element', tagName: 'li' }, (item: Element) => {
      const label = labelOf(item.properties['id']);
      const text = toHtml(withoutBackLinks(item.children)).trim();
      const other = texts.get(label);
      if (other !== undefined && other !== text)
        throw new Error(`Note "${label}" has two texts: ${other} and ${text}`);
      texts.set(label, text);
    });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return texts;
}

function withoutBackLinks(nodes: ElementContent[]): ElementContent[] {
  const holder: Root = { type: 'root', children: nodes };
  visit(holder, 'element', (node, index, parent) => {
    if (!isBackLink(node) || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    const before = parent.children[index - 1];
    if (before?.type === 'text') before.value = before.value.trimEnd();
    return [SKIP, index];
  });
  return nodes;
}
