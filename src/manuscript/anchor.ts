/** What an anchor is made of: it must survive every address bar, and every edit of the words. */
export const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The anchor of a section, from its file's name: `content/essay/20-big-company-disease.mdx`
 * gives `big-company-disease`. The number only orders the files, so sections can move.
 * Throws when the name has no number or is not ASCII kebab-case.
 */
export function anchorOf(path: string): string {
  const anchor = /(?:^|\/)\d+-([^/]+)\.mdx$/.exec(path)?.[1];
  if (!anchor || !KEBAB.test(anchor))
    throw new Error(`${path}: name it NN-anchor.mdx, the anchor in ASCII kebab-case`);
  return anchor;
}
