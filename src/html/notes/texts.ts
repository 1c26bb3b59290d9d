import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { childOf, elementsIn, isText, replace } from '../elements.ts';
import { callsIn, labelOf } from './calls.ts';

/** A note's text as its author wrote it, and the file that it stands in. */
export type NoteContent = { children: ElementContent[]; file: string };

const isList = ({ properties }: Element) => 'dataFootnotes' in properties;
const isBackLink = ({ properties }: Element) => 'dataFootnoteBackref' in properties;

/**
 * Removes every list of notes from the tree and returns their texts by label. Throws, naming the file,
 * where one label has two different texts.
 */
export function takeTexts(tree: Root): Map<string, NoteContent> {
  const texts = new Map<string, NoteContent>();
  for (const { element: section, parent, file } of elementsIn(tree)) {
    if (!isList(section)) continue;
    replace(parent, section);
    // Its own items: a note may hold a list.
    for (const item of childOf(section, 'ol')?.children ?? []) {
      if (item.type !== 'element') continue;
      const label = labelOf(item.properties['id']);
      const mine = { children: trimmed(withoutBackLinks(item).children), file };
      const other = texts.get(label);
      if (other && wordingOf(other) !== wordingOf(mine))
        throw new Error(`${file}: note [^${label}] has another text than in ${other.file}`);
      texts.set(label, other ?? mine);
    }
  }
  return texts;
}

/** What a text says, whichever number each file gives the notes that it calls. */
function wordingOf({ children }: NoteContent): string {
  const copy: Root = { type: 'root', children: structuredClone(children) };
  for (const { label, link } of callsIn(copy)) link.properties = { id: label };
  return toHtml(copy).replace(/(<a id="[^"]*">)[^<]*/g, '$1');
}

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
