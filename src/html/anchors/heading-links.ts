import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsIn } from '../elements.ts';

/**
 * Gives each sub-heading that has an anchor a link to itself, to be copied. Its sign comes from the
 * style sheet, so that a heading's text is only its words; and so is the name that is read out.
 */
export function linkHeadings(tree: Root): void {
  for (const { element } of elementsIn(tree)) {
    const { id } = element.properties;
    if (element.tagName !== 'h3' || !id) continue;
    const words = toString(element);
    element.properties['ariaLabel'] = words;
    element.children.push({
      type: 'element',
      tagName: 'a',
      properties: { className: ['anchor'], href: `#${id}`, ariaLabel: `鏈接：${words}` },
      children: [],
    });
  }
}
