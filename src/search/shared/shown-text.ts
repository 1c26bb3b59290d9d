/** Stands between what is apart on the page, as between the name and the words of a note. */
export const GAP = '　';

/** Text of a page with one space, or one gap, where there are several. */
export const tidied = (text: string): string =>
  text.replace(/\s+/g, (space) => (space.includes(GAP) ? GAP : ' ')).trim();
