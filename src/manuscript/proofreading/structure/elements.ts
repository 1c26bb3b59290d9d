import type { Nodes } from 'mdast';
import { attributeOf, isElement, type MdxElement, offsetOf } from '../../reader/elements.ts';

/** A fault, by its offset in the file. */
export type OffsetFault = { offset: number; what: string; cure: string };

/** What a page has beyond Markdown, for words alone: no pictures, no code, no parts of a page. */
const ALLOWED =
  /^(?:a|abbr|b|bdi|bdo|blockquote|br|cite|code|dd|del|dfn|dl|dt|em|h[3-6]|hr|i|ins|kbd|li|mark|ol|p|q|rp|rt|ruby|s|samp|span|strong|sub|sup|time|u|ul|var|wbr)$/;

/** Of these, what is a part of a line. */
const IN_LINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|ruby|s|samp|span|strong|sub|sup|time|u|var)$/;

/** What says something to browsers that all pages have a use for. */
const ATTRIBUTES = /^(?:id|href|hreflang|lang|dir|translate|title|cite|datetime|dateTime)$/;

/** Whether MDX makes no paragraph of an element that is all of one. */
export const isLoose = ({ type, name }: MdxElement, parent: Nodes | undefined): boolean =>
  type === 'mdxJsxFlowElement' &&
  IN_LINE.test(name ?? '') &&
  (parent?.type === 'root' ||
    parent?.type === 'blockquote' ||
    (parent !== undefined && isElement(parent) && parent.name === 'blockquote'));

/** What is wrong with an element: one that no page has, one without its id, one that acts. */
export function faultsOfElement(node: MdxElement): OffsetFault[] {
  const offset = offsetOf(node);
  const name = node.name ?? '';
  if (name === 'Case' || name === 'Cite')
    return attributeOf(node, 'id')
      ? []
      : [{ offset, what: `<${name}> without an id`, cure: `Write <${name} id="…" />` }];
  if (!ALLOWED.test(name))
    return [
      {
        offset,
        what: `no page has an element <${name}>`,
        cure: 'Write Markdown, or an element of words such as <q>; < itself is &lt;',
      },
    ];
  return node.attributes
    .map((one) => (one.type === 'mdxJsxAttribute' ? one : { name: '{…}', value: null }))
    .filter(({ name: key, value }) => !ATTRIBUTES.test(key) || Object(value) === value)
    .map((one) => ({
      offset,
      what: `<${name} ${one.name}> is code, or the page's own`,
      cure: `Remove ${one.name}`,
    }));
}
