import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { elementsIn, hasClass, isText, replace, text } from './elements.ts';

/** A note's text as its author wrote it, or the case that stands for it. */
type NoteText = { children: ElementContent[]; file: string };

/** A note of the list: its label (`nokia` in `[^nokia]`), and the ids of its calls in order. */
type Note = NoteText & { label: string; calls: string[] };

const isList = ({ properties }: Element) => 'dataFootnotes' in properties;
const isBackLink = ({ properties }: Element) => 'dataFootnoteBackref' in properties;
const isCall = ({ properties }: Element) => 'dataFootnoteRef' in properties;

/** remark-rehype prefixes ids against clobbering: `user-content-fn-nokia` belongs to `nokia`. */
const labelOf = (id: unknown) => decodeURIComponent(String(id).replace(/^#?user-content-fn-/, ''));

/**
 * Gathers the notes of a page into its one list, `section.notes`.
 *
 * Each Markdown file ends in a list of its own, so numbers restart and ids repeat. Here every list
 * is taken out, the calls are numbered across files, and ids come from labels, never from numbers, so
 * that a link to a note survives any edit: `note-nokia`, `call-nokia`, `call-nokia-2`. A text that two
 * files share is one note. A note whose text is `<Case id="…" />` becomes what the list has ready for
 * that case. A call is described by the heading of the list, as remark-gfm does in English. What is only there with
 * notes, `data-build-with-notes`, goes where there are none.
 *
 * @throws naming the file, when one label has two different texts, a call has no text, a text no call,
 *   or a case is not to be had
 */
export function gatherNotes(tree: Root): void {
  const texts = takeTexts(tree);
  const notes = numberCalls(tree, texts);
  if (notes.length === 0)
    for (const { element, parent } of elementsIn(tree))
      if ('dataBuildWithNotes' in element.properties) replace(parent, element);
  const section = elementsIn(tree).find(({ element }) => hasClass(element, 'notes'))?.element;
  const list = section?.children.find((node) => node.type === 'element' && node.tagName === 'ol');
  if (list?.type !== 'element') return;
  const cases = new Map(
    elementsIn(list).map(({ element, file }) => [
      stringOf(element.properties['dataBuildNoteOf']),
      { children: element.children, file },
    ]),
  );
  list.children = notes.map((note) => {
    const entry = caseIn(note);
    if (!entry) return itemOf(note);
    const face = cases.get(entry);
    if (!face) throw new Error(`${note.file}: [^${note.label}] names an unknown case "${entry}"`);
    return itemOf({ ...note, ...structuredClone(face) });
  });
}

/** Removes every list of notes from the tree and returns their texts by label. */
function takeTexts(tree: Root): Map<string, NoteText> {
  const texts = new Map<string, NoteText>();
  for (const { element: list, parent, file } of elementsIn(tree)) {
    if (!isList(list)) continue;
    replace(parent, list);
    const items = elementsIn(list).filter(({ element }) => element.tagName === 'li');
    for (const { element } of items) {
      const label = labelOf(element.properties['id']);
      const mine = { children: trimmed(withoutBackLinks(element).children), file };
      const other = texts.get(label);
      if (other && toHtml(other.children) !== toHtml(mine.children))
        throw new Error(`${file}: note [^${label}] has another text than in ${other.file}`);
      texts.set(label, mine);
    }
  }
  return texts;
}

/** Numbers the calls by first call, and gives each its id; the notes in their order. */
function numberCalls(tree: Root, texts: Map<string, NoteText>): Note[] {
  const notes = new Map<string, Note>();
  for (const { element: call, file } of elementsIn(tree)) {
    if (!isCall(call)) continue;
    const label = labelOf(call.properties['href']);
    const found = texts.get(label);
    if (!found) throw new Error(`${file}: note [^${label}] is called but has no text`);
    const note = notes.get(label) ?? { label, calls: [], ...found };
    notes.set(label, note);
    const nth = note.calls.length + 1;
    const id = nth === 1 ? `call-${label}` : `call-${label}-${nth}`;
    note.calls.push(id);
    call.properties = {
      id,
      href: `#note-${label}`,
      role: 'doc-noteref',
      ariaDescribedBy: ['notes'],
    };
    call.children = [text(String([...notes.keys()].indexOf(label) + 1))];
  }
  for (const [label, { file }] of texts)
    if (!notes.has(label)) throw new Error(`${file}: note [^${label}] is never called`);
  return [...notes.values()];
}

/** The id of the case that is all of a note's text; nothing where it is an author's own. */
function caseIn({ children }: Note): string | undefined {
  const [only] = children;
  return children.length === 1 && only?.type === 'element'
    ? stringOf(only.properties['dataBuildCase'])
    : undefined;
}

const stringOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** A note of the list, with the ways back to its calls, and the link to itself. */
function itemOf({ label, calls, children, file }: Note): Element {
  const back = calls.map((call, nth) =>
    link({
      className: ['back'],
      href: `#${call}`,
      role: 'doc-backlink',
      ariaLabel: nth === 0 ? '回正文' : `回正文第${nth + 1}處`,
    }),
  );
  for (const one of back) one.children = [text('↑')];
  const anchor = link({ className: ['anchor'], href: `#note-${label}`, ariaLabel: '本註鏈接' });
  return {
    type: 'element',
    tagName: 'li',
    properties: { id: `note-${label}`, dataBuildFile: file },
    children: [...children, ...back, anchor],
  };
}

const link = (properties: Element['properties']): Element => ({
  type: 'element',
  tagName: 'a',
  properties,
  children: [],
});

function withoutBackLinks(item: Element): Element {
  for (const { element, parent } of elementsIn(item)) {
    if (!isBackLink(element)) continue;
    const before = parent.children[parent.children.indexOf(element) - 1];
    if (before?.type === 'text') before.value = before.value.trimEnd();
    replace(parent, element);
  }
  return item;
}

/** Nodes without white space before the first and after the last. */
function trimmed(nodes: ElementContent[]): ElementContent[] {
  const isBlank = (node: ElementContent) => isText(node) && node.value.trim() === '';
  const first = nodes.findIndex((node) => !isBlank(node));
  const last = nodes.findLastIndex((node) => !isBlank(node));
  return nodes.slice(Math.max(0, first), last + 1);
}
