import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import type { Facts, TextPage } from './page.ts';

const printer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' });

/** GitHub's Markdown, with what its head says as front matter. */
export const printText = ({ facts, text }: TextPage): string =>
  `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${printer.stringify(text)}`;

/**
 * Several pages as one text: the first, and below it the others, their headings a level lower. A source
 * that several cite is told once; a note of another page has its page's name before its label.
 */
export function joinTexts(
  facts: Facts,
  [first, ...others]: (TextPage & { path: string })[],
): TextPage {
  const told = new Set<string>();
  const children = [first, ...others].flatMap((page): RootContent[] => {
    if (!page) return [];
    const text = structuredClone(page.text);
    visit(text, (node) => {
      if (page !== first && node.type === 'heading')
        node.depth = Math.min(node.depth + 1, 6) as typeof node.depth;
      const isNote = node.type === 'footnoteReference' || node.type === 'footnoteDefinition';
      if (page !== first && isNote && node.identifier.startsWith('note-'))
        node.identifier =
          node.label = `${page.path.replace(/\/$/, '').replaceAll('/', '-')}-${node.identifier}`;
    });
    return text.children.filter((node) => {
      if (node.type !== 'footnoteDefinition') return true;
      const isNew = !told.has(node.identifier);
      told.add(node.identifier);
      return isNew;
    });
  });
  return { facts, text: { type: 'root', children } satisfies Root };
}
