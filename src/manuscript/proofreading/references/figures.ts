import { listed } from '../../references.ts';
import type { Fault } from '../../reader/fault.ts';
import { idOf, type Manuscript } from '../../reader/manuscript.ts';
import { entriesAt, pointOf, textAt } from '../../reader/yaml-file.ts';

/** Figures that a case names but nobody drew, and sources of figures that do not exist. */
export function proofFigures({ folder, cases, figures, sources }: Manuscript): Fault[] {
  const drawn = new Set(figures.map(({ file }) => idOf(file)));
  const known = new Set(entriesAt(sources).map(([id]) => id));
  return [
    ...cases
      .map(({ frontmatter }) => ({ frontmatter, figure: textAt(frontmatter, ['figure']) }))
      .filter(({ figure }) => figure !== '' && !drawn.has(figure))
      .map(({ frontmatter, figure }) => ({
        ...pointOf(frontmatter, ['figure']),
        what: `unknown figure "${figure}"`,
        cure: `Add ${folder}/figures/${figure}.yaml, or correct the id`,
      })),
    ...figures
      .flatMap((figure) => listed(figure, ['sources']))
      .filter(({ id }) => !known.has(id))
      .map(({ id, point }) => ({
        ...point,
        what: `unknown source "${id}"`,
        cure: `Add it to ${folder}/sources.yaml, or correct the id`,
      })),
  ];
}
