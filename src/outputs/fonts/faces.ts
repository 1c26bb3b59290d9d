import type { Weight } from '../cards/layout.ts';
import { CORE, hanOf, missingFrom } from './charset.ts';

/** What the pages show in one script. */
export type Shown = { text: string; headings: string; more: string };

/**
 * The faces of a script: a small one with all that is not Han, then Han for the essay and for
 * headings, and what only the cases' pages need, which the essay never asks for.
 */
export const FACES: { name: string; weight: Weight; characters: (shown: Shown) => string }[] = [
  {
    name: 'core',
    weight: 'regular',
    characters: ({ text, more, headings }) => CORE + othersIn(text + more + headings),
  },
  { name: 'text', weight: 'regular', characters: ({ text }) => hanOf(text) },
  {
    name: 'heading',
    weight: 'heading',
    characters: ({ headings }) => CORE + othersIn(headings) + hanOf(headings),
  },
  {
    name: 'more',
    weight: 'regular',
    characters: ({ text, more }) => missingFrom(hanOf(text), hanOf(more)).join(''),
  },
];

/** What is neither Han nor in every core face. */
const othersIn = (text: string) =>
  missingFrom(CORE, text)
    .filter((character) => !/\p{Script=Han}/u.test(character))
    .toSorted()
    .join('');
