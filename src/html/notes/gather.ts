import type { Element, Root } from 'hast';
import { childOf, elementsIn, hasClass, replace } from '../elements.ts';
import { type Call, callsIn, writeCall } from './calls.ts';
import { fillList, type Note } from './list.ts';
import { callIds, inOrderOfNumbers } from './numbers.ts';
import { takeTexts } from './texts.ts';

/**
 * Gathers the notes of a page into its one list, `section.notes`.
 *
 * Each Markdown file ends in a list of its own, so numbers restart and ids repeat. Here every list
 * is taken out, the calls are numbered across files, and ids come from labels, never from numbers, so
 * that a link to a note survives any edit: `note-nokia`, `call-nokia`, `call-nokia-2`. A text that two
 * files share is one note. A note whose text is `<Case id="…" />` becomes what the list has ready for
 * that case. A call is described by the heading of the list, as remark-gfm does in English. What is
 * only there with notes, `data-build-with-notes`, goes where there are none.
 *
 * @throws naming the file, when one label has two different texts, a call has no text, a text no call,
 *   or a case is not to be had
 */
export function gatherNotes(tree: Root): void {
  const texts = takeTexts(tree);
  const calls = inOrderOfNumbers(callsIn(tree), (label) => {
    const text = texts.get(label);
    return text ? callsIn({ type: 'root', children: text.children }, text.file) : [];
  });
  const ids = callIds(calls);
  const numbers = [...new Set(calls.map(({ label }) => label))];
  const { list, sign } = listOf(tree);
  for (const [index, call] of calls.entries())
    writeCall(call, ids[index] ?? '', `${sign}${numbers.indexOf(call.label) + 1}`);

  const notes = numbers.map((label): Note => {
    const text = texts.get(label);
    const mine = calls.flatMap((call, index) => (call.label === label ? (ids[index] ?? []) : []));
    if (text) return { ...text, label, calls: mine };
    const { file } = calls.find((call) => call.label === label) as Call;
    throw new Error(`${file}: note [^${label}] is called but has no text`);
  });
  for (const [label, { file }] of texts)
    if (!numbers.includes(label)) throw new Error(`${file}: note [^${label}] is never called`);
  if (list) fillList(list, notes);
  if (notes.length > 0) return;
  for (const { element, parent } of elementsIn(tree))
    if ('dataBuildWithNotes' in element.properties) replace(parent, element);
}

/** The list of notes on the page, and what a call shows before its number. */
function listOf(tree: Root): { list: Element | undefined; sign: string } {
  const section = elementsIn(tree).find(({ element }) => hasClass(element, 'notes'))?.element;
  const sign = String(section?.properties['dataBuildSign'] ?? '');
  return { list: section && childOf(section, 'ol'), sign };
}
