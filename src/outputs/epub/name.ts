import type { Script } from '../../address.ts';

/** The file of a script's book, below the site's base: `essay-hant.epub`. */
export const bookName = (script: Script) => `essay-${script.slice(3).toLowerCase()}.epub`;
