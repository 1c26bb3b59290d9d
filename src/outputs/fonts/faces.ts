import type { Weight } from '../cards/layout.ts';
import { CORE, hanOf, missingFrom } from './charset.ts';

/** What the pages show in one script. */
export type Shown = { text: string; headings: string; more: string; moreHeadings: string };

/**
 * The faces of a script: a small one with all that is not Han, then Han for the essay and for its
 * headings, and what only the cases' pages need of either, which the essay never asks for.
 */
export const FACES: { name: string; weight: Weight; characters: (shown: Shown) => string }[] = [
  {
    name: 'core',
    weight: 'regular',
    characters: (shown) => CORE + othersIn(Object.values(shown).join('')),
  },
  { name: 'text', weight: 'regular', characters: ({ text }) => hanOf(text) },
  { name: 'heading', weight: 'heading', characters: headingFace },
  {
    name: 'more',
    weight: 'regular',
    characters: ({ text, more }) => missingFrom(hanOf(text), hanOf(more)).join(''),
  },
  {
    name: 'heading-more',
    weight: 'heading',
    characters: (shown) => missingFrom(headingFace(shown), shown.moreHeadings).toSorted().join(''),
  },
];

/** What headings show, and the figures that are counted in them. */
function headingFace({ headings }: Shown): string {
  return missingFrom('', `${headings}0123456789`).toSorted().join('');
}

/** What is neither Han nor in every core face. */
const othersIn = (text: string) =>
  missingFrom(CORE, text)
    .filter((character) => !/\p{Script=Han}/u.test(character))
    .toSorted()
    .join('');
