/** Whose text the essay is: the author's own, told anew, or another's in an edition. */
export type Kind = 'own' | 'retelling' | 'edition';

/** The work that is told anew or edited. */
export type Original = { title: string; author: string; year: number };

/** What is to be said of where the text comes from. */
export type Provenance = { kind: Kind; author: string; original?: Original | undefined };

/** One phrase under the title: `重述白熊觀察員2023年的文章`; an essay of one's own has its author's name. */
export function creditOf({ kind, author, original }: Provenance): string {
  if (!original) return author;
  return `${kind === 'retelling' ? '重述' : ''}${author}${original.year}年的文章`;
}

/** How the text relates to its original, before the original's title; nothing where it has none. */
export function relationOf({ kind, original }: Provenance): string | undefined {
  if (!original) return undefined;
  return kind === 'retelling' ? '重述其' : '原題';
}
