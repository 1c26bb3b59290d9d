import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * Numbers the citations of a case. An author's `<Cite id="reuters-2012" />` stands in the HTML as
 * `<data class="cite" value="reuters-2012">` and becomes a mark that leads to `#source-reuters-2012`.
 *
 * @returns the HTML, and the sources in the order of their numbers
 */
export function numberCites(html: string): { html: string; sources: string[] } {
  const tree = fromHtml(html, { fragment: true });
  const sources: string[] = [];
  visit(tree, { type: 'element', tagName: 'data' }, (node) => {
    const id = String(node.properties['value']);
    if (!sources.includes(id)) sources.push(id);
    node.tagName = 'sup';
    node.properties = {};
    node.children = [
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `#source-${id}`, ariaDescribedBy: ['sources'] },
        children: [{ type: 'text', value: String(sources.indexOf(id) + 1) }],
      },
    ];
  });
  return { html: toHtml(tree), sources };
}
