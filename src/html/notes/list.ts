import type { Element } from 'hast';
import { elementsIn, text } from '../elements.ts';
import type { NoteContent } from './texts.ts';

/** A note of the list: its label (`nokia` in `[^nokia]`), and the ids of its calls in order. */
export type Note = NoteContent & { label: string; calls: string[] };

/**
 * Puts the notes into the list, in place of the cases that it has ready for them. Throws, naming the
 * file, where a note is a case that it has not.
 */
export function fillList(list: Element, notes: Note[]): void {
  const cases = new Map(
    elementsIn(list).map(({ element, file }) => [
      stringOf(element.properties['dataBuildNoteOf']),
      { children: element.children, file },
    ]),
  );
  list.children = notes.map((note, index) => {
    const entry = caseIn(note);
    if (entry === undefined) return itemOf(note, index + 1);
    const content = cases.get(entry);
    if (!content)
      throw new Error(`${note.file}: [^${note.label}] cannot be the case "${entry}" here`);
    return itemOf({ ...note, ...structuredClone(content) }, index + 1);
  });
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
function itemOf({ label, calls, children, file }: Note, number: number): Element {
  const back = calls.map((call, nth) =>
    link({
      className: ['back'],
      href: `#${call}`,
      role: 'doc-backlink',
      ariaLabel: nth === 0 ? '回正文' : `回正文第${nth + 1}處`,
    }),
  );
  for (const one of back) one.children = [text('↑')];
  const anchor = link({
    className: ['anchor'],
    href: `#note-${label}`,
    ariaLabel: `鏈接：註${number}`,
  });
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
