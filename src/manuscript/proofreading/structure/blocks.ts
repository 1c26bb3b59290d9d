import { SKIP, visit } from 'unist-util-visit';
import { isElement, offsetOf } from '../../reader/elements.ts';
import type { Fault } from '../../reader/fault.ts';
import type { Mdx } from '../../reader/mdx-file.ts';
import { offsetsIn } from '../../reader/offsets.ts';
import { pointAt } from '../../reader/text-file.ts';
import { faultsOfElement, type OffsetFault, isLoose } from './elements.ts';

/** What Markdown or MDX makes of a text that its author did not mean, or that no page can show. */
export function proofBlocks({ file, body }: Mdx): Fault[] {
  const found: OffsetFault[] = [];
  const add = (offset: number, what: string, cure: string) => found.push({ offset, what, cure });
  const references = new Set<string>();
  visit(body, 'linkReference', ({ identifier }) => void references.add(identifier));
  visit(body, (node, _, parent) => {
    const offset = offsetOf(node);
    if (node.type === 'text' && node.value.includes('\n') && parent && !isElement(parent))
      add(
        offsetsIn(node, file.text)[node.value.indexOf('\n')] ?? offset,
        'a paragraph is broken over lines, which leaves a gap in it',
        'Join the lines, or leave an empty one between them',
      );
    if (node.type === 'list' && node.ordered && (node.start ?? 1) > 1)
      add(
        offset,
        `"${node.start}." begins a list`,
        `Let a list begin with 1, or write ${node.start}年, or ${node.start}\\.`,
      );
    if (node.type === 'table') {
      const columns = node.children[0]?.children.length ?? 0;
      for (const cell of node.children.flatMap(({ children }) => children.slice(columns)))
        add(
          offsetOf(cell),
          'a cell beyond the columns of its table, which no page shows',
          'Write as many cells in each row as in the first; a bar that is meant is \\|',
        );
    }
    if (node.type === 'code' && (node.meta || !/^[\w+#-]*$/.test(node.lang ?? '')))
      add(offset, 'words behind ``` which no page shows', 'Write them into a line above');
    if (node.type === 'definition' && !references.has(node.identifier))
      add(
        offset,
        'an address that nothing calls, with all that stands behind it',
        `Call it: [words][${node.label ?? node.identifier}], or remove it`,
      );
    if (/^mdx.*Expression$|^mdxjsEsm$/.test(node.type) && !isComment(node)) {
      add(offset, 'code within the text', 'Write full-width ｛ and ｝, or \\{ and \\}');
      return SKIP;
    }
    if (isElement(node)) found.push(...faultsOfElement(node));
    if (isElement(node) && isLoose(node, parent))
      add(
        offset,
        `<${node.name}> is all of a paragraph, which MDX makes none of`,
        `Write <p> before it and </p> behind`,
      );
    return undefined;
  });
  return found.map(({ offset, what, cure }) => ({ ...pointAt(file, offset), what, cure }));
}

/** A remark of the author's, in braces, is no code. */
const isComment = (node: object) =>
  'value' in node && /^\s*\/\*[^]*\*\/\s*$/.test(String(node.value));
