/**
 * What of a page is found, as simple selectors of CSS, a tag or a class each: the build reads the page's
 * tree by them, the browser the open page.
 */

/** Not the text: marks of notes and sources, ways back, drawings, lines of facts, sources. */
export const NOT_INDEXED = 'sup.ref, svg, nav, small, .back, .facts, .sources';
export const HEADING = 'h1, h2, h3, h4, h5, h6';
/** What a hit leads to. */
export const BLOCK = `${HEADING}, p, li, dl, tr, caption, figcaption, pre`;
/** What stands apart on the page is apart in the text, too. */
export const APART = 'dt, dd, th, td, p, li';
