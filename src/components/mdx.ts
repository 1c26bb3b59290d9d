import Case from './Case.astro';
import Cite from './Cite.astro';

/** The vocabulary of the manuscript's MDX beyond Markdown: notes that are cases, and citations. */
export const vocabulary = { Case, Cite };
