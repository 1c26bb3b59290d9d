import Case from './Case.astro';
import Cite from './Cite.astro';
import Picture from './Picture.astro';

/** What the manuscript's MDX is set with: notes that are cases, and citations; its pictures. */
export const vocabulary = { Case, Cite, img: Picture };
