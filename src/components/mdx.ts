import Case from './Case.astro';

/** The vocabulary of the essay's MDX beyond Markdown. */
export const vocabulary = { Case };
