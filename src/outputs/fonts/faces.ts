import type { Weight } from '../cards/drawing.ts';
import { CORE, hanOf, missingFrom } from './charset.ts';

/** What the pages show in one script. */
export type Shown = {
  /** On the first screens of the essay; of no other text than `text`. */
  first: string;
  text: string;
  headings: string;
  more: string;
  moreHeadings: string;
};

/**
 * The faces of a script: a small one with all that is not Han, then Han for the essay, what its first
 * screens show apart, and for its headings, and what only the cases' pages need of either, which the
 * essay never asks for.
 */
export const FACES: { name: string; weight: Weight; characters: (shown: Shown) => string }[] = [
  {
    name: 'core',
    weight: 'regular',
    characters: (shown) => CORE + othersIn(Object.values(shown).join('')),
  },
  { name: 'first', weight: 'regular', characters: firstFace },
  {
    name: 'text',
    weight: 'regular',
    characters: (shown) => missingFrom(firstFace(shown), hanOf(shown.text)).join(''),
  },
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

/** What the first screens show; each of its characters is in `text`, too. */
function firstFace({ first, text }: Shown): string {
  const shown = new Set(text);
  return [...hanOf(first)].filter((character) => shown.has(character)).join('');
}

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
