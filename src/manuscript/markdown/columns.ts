import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Lets a class of each cell say how its column is set, `---:` as `align-right`: MDX would write a
 * `style` attribute, which the page's policy blocks.
 */
export function columns() {
  return (tree: Root): void =>
    visit(tree, 'table', (table) => {
      const { align } = table;
      table.align = align?.map(() => null) ?? null;
      for (const row of table.children)
        for (const [index, cell] of row.children.entries())
          if (align?.[index])
            cell.data = { ...cell.data, hProperties: { className: [`align-${align[index]}`] } };
    });
}
