import type { Root } from 'hast';
import { elementsIn, isProse, replace, within } from './elements.ts';

/**
 * Sets the figure of a case, `data-build-figure-of`, below the paragraph of the essay that first calls
 * the case. Throws, naming its file, where none does.
 */
export function placeFigures(tree: Root): void {
  for (const { element: figure, parent, file } of elementsIn(tree)) {
    const entry = figure.properties['dataBuildFigureOf'];
    if (entry === undefined) continue;
    const paragraph = within(tree, isProse).find(
      (element) =>
        element.tagName === 'p' &&
        elementsIn(element).some(
          (inner) => inner.element.properties['id'] === `call-${String(entry)}`,
        ),
    );
    const section = elementsIn(tree).find(({ element }) => element === paragraph)?.parent;
    if (!paragraph || !section)
      throw new Error(`${file}: no paragraph of the essay calls this case`);
    replace(parent, figure);
    replace(section, paragraph, paragraph, figure);
  }
}
