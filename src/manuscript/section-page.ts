import type { Element, ElementContent, Root } from 'hast';
import { type Handler, toHast } from 'mdast-util-to-hast';
import { anchorOf } from './anchor.ts';
import { attributeOf, type MdxElement } from './reader/elements.ts';
import type { Mdx } from './reader/mdx-file.ts';
import { textAt } from './reader/yaml-file.ts';

const element: Handler = (state, node: MdxElement): Element => ({
  type: 'element',
  tagName: node.name ?? 'span',
  properties: { id: attributeOf(node, 'id') },
  children: state.all(node) as ElementContent[],
});
const nothing: Handler = () => undefined;

/** The HTML of a text's body but for its notes, as its page has it. */
export const bodyPage = (body: Mdx['body']): Root =>
  toHast(body, {
    handlers: {
      mdxJsxFlowElement: element,
      mdxJsxTextElement: element,
      mdxFlowExpression: nothing,
      mdxTextExpression: nothing,
      mdxjsEsm: nothing,
      footnoteReference: nothing,
    },
  }) as Root;

/**
 * A section with its headings, so that what is found in it is found by the page's own rules.
 */
export function sectionPage({ file, frontmatter, body }: Mdx): Root {
  const subtitle = textAt(frontmatter, ['subtitle']);
  const { children } = bodyPage(body);
  const text = (value: string) => [{ type: 'text' as const, value }];
  const head: Element[] = [
    {
      type: 'element',
      tagName: 'h2',
      properties: { id: anchorOf(file.path) },
      children: text(textAt(frontmatter, ['title'])),
    },
    ...(subtitle
      ? [{ type: 'element' as const, tagName: 'p', properties: {}, children: text(subtitle) }]
      : []),
  ];
  const section: Element = {
    type: 'element',
    tagName: 'section',
    properties: { className: ['prose'] },
    children: [...head, ...(children as ElementContent[])],
  };
  return { type: 'root', children: [section] };
}
