/** What of a page is found, in selectors of CSS: the page as it was built, or as it is open. */

/** Not the text: marks of notes, ways back, drawings, lines of facts, sources. */
export const MUTE = 'sup, svg, nav, small, .back, .facts, .sources';
export const HEADING = 'h1, h2, h3';
/** What a hit leads to. */
export const BLOCK = `${HEADING}, p, li, dl, tr, figcaption`;
/** What stands apart on the page is apart in the text, too. */
export const APART = 'dt, dd, td';
