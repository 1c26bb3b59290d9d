import type { Element, ElementContent, Root } from 'hast';
import { isArticle, isText, text, within } from '../elements.ts';

/** Four Latin words and more, one after another. */
const WORDS =
  /(?:\p{Script=Latin}[\p{Script=Latin}’'-]*[ ,:]+){3,}\p{Script=Latin}[\p{Script=Latin}’'-]*/gu;
/** Words without which there is no English sentence; one in another language has none of them. */
const ENGLISH = /(?<![\p{L}’'-])(?:all|an|and|for|is|of|on|the|to|with|you)(?![\p{L}’'-])/iu;
/** Headings are parted by phrases, see phrases.ts. */
const LEFT_ALONE = /^(?:code|kbd|script|style|svg|h[1-6])$/;

/**
 * Says of an English title or sentence within Chinese that it is English, so that nobody is read a row
 * of letters. What says its language already keeps it.
 */
export function markEnglish(tree: Root): void {
  const said = new Set(
    within(tree, ({ properties, tagName }) => 'lang' in properties && tagName !== 'html'),
  );
  for (const element of within(tree, isArticle))
    if (!said.has(element) && !('lang' in element.properties) && !LEFT_ALONE.test(element.tagName))
      element.children = element.children.flatMap((node) =>
        isText(node) ? marked(node.value) : [node],
      );
}

function marked(value: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let end = 0;
  for (const { 0: words, index } of value.matchAll(WORDS)) {
    if (!ENGLISH.test(words)) continue;
    if (index > end) nodes.push(text(value.slice(end, index)));
    nodes.push(english(words));
    end = index + words.length;
  }
  return end === 0
    ? [text(value)]
    : [...nodes, ...(end < value.length ? [text(value.slice(end))] : [])];
}

const english = (words: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { lang: 'en' },
  children: [text(words)],
});
