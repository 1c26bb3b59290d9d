import type { Element, Root } from 'hast';
import { elementsIn, hasClass, replace } from './elements.ts';
import { isCall } from './notes/calls.ts';

/**
 * Leaves of a text its first paragraph, whole, without the marks of notes and sources, which lead to
 * lists that an excerpt does not have. Throws on a text without a paragraph, naming the file.
 */
export function keepFirstParagraph(tree: Root): void {
  const prose = elementsIn(tree).find(({ element }) => hasClass(element, 'prose'));
  if (!prose) return;
  const { element, file } = prose;
  const paragraph = elementsIn(element).find((one) => one.element.tagName === 'p')?.element;
  if (!paragraph) throw new Error(`${file}: a text without a paragraph`);
  element.children = [paragraph];
  for (const one of elementsIn(paragraph))
    if (isMark(one.element)) replace(one.parent, one.element);
}

/** Whether it raises a call, or stands for the mark of a source. */
const isMark = ({ tagName, children }: Element) =>
  tagName === 'data' || children.some((child) => child.type === 'element' && isCall(child));
