/** Whose text the essay is: the author's own, told anew, or another's in an edition. */
type Kind = 'own' | 'retelling' | 'edition';

/** The work that is told anew or edited. */
type Original = { title: string; author: string; year: number };

/** What is to be said of where the text comes from. */
export type Provenance = { kind: Kind; author: string; original?: Original | undefined };

/** Whose work it is: `白熊觀察員2023年原著`; an essay of one's own has its author's name. */
export const creditOf = ({ author, original }: Provenance): string =>
  original ? `${author}${original.year}年原著` : author;

const WORK: Record<Kind, string> = { retelling: '重述', edition: '校訂', own: '年' };
const CHECKED = '並查核';
/** All that a slip may say, for its type to be cut. */
export const SLIP_WORDS = Object.values(WORK).join('') + CHECKED;

/**
 * What was done to the text, as the slip on its cover says; of one's own, the year in which it appeared.
 *
 * @param isChecked whether it has cases
 */
export function workOf({ kind }: Provenance, date: Date, isChecked: boolean): string {
  return `${kind === 'own' ? date.getUTCFullYear() : ''}${WORK[kind]}${isChecked && kind !== 'own' ? CHECKED : ''}`;
}

/** How the text relates to its original, before the original's title; nothing where it has none. */
export function relationOf({ kind, original }: Provenance): string | undefined {
  if (!original) return undefined;
  return kind === 'retelling' ? '重述其' : '原題';
}
