import type { Element } from 'hast';
import type { Nodes, ParagraphData, PhrasingContent } from 'mdast';
import type { Options } from 'rehype-remark';
import { ABROAD } from './addresses.ts';

type Handler = NonNullable<NonNullable<Options['handlers']>[string]>;

const labelOf = ({ properties }: Element, name: 'dataCall' | 'dataNote') =>
  properties[name]?.toString();

/** Notes are notes again, Word's among them, as mammoth writes them. */
export const HANDLERS: Record<string, Handler> = {
  a(state, node) {
    const label = labelOf(node, 'dataCall');
    if (label) return { type: 'footnoteReference', identifier: label, label } as Nodes;
    const children = state.all(node) as Nodes[];
    const address = String(node.properties['href'] ?? '');
    return ABROAD.test(address) ? ({ type: 'link', url: address, children } as Nodes) : children;
  },
  li(state, node) {
    const label = labelOf(node, 'dataNote');
    const children = state.toFlow(state.all(node) as never[]);
    return (
      label
        ? { type: 'footnoteDefinition', identifier: label, label, children }
        : { type: 'listItem', spread: false, children }
    ) as Nodes;
  },
  ol: listOf(true),
  ul: listOf(false),
  sup: (state, node) => state.all(node) as Nodes[],
  figcaption: paragraphOf({ isCaption: true }),
  p: (state, node, parent) => paragraphOf({ isCaption: isCaption(node) })(state, node, parent),
};

const isCaption = ({ properties }: Element) => String(properties['className']) === 'caption';

function paragraphOf(data: ParagraphData): Handler {
  return (state, node) => {
    const children = state.all(node) as PhrasingContent[];
    const position = node.position && { position: node.position };
    const label = labelOf(node, 'dataNote');
    const paragraph = { type: 'paragraph' as const, children, data, ...position };
    if (label)
      return {
        type: 'footnoteDefinition',
        identifier: label,
        label,
        children: [paragraph],
        ...position,
      };
    return children.length > 0 ? paragraph : undefined;
  };
}

function listOf(ordered: boolean): Handler {
  return (state, node) => {
    const children = (state.all(node) as Nodes[]).filter(({ type }) => type !== 'text');
    if (children.some(({ type }) => type === 'footnoteDefinition')) return children;
    return {
      type: 'list',
      ordered,
      spread: false,
      children: children.filter(({ type }) => type === 'listItem'),
    } as Nodes;
  };
}
