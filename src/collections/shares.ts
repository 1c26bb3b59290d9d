import { getCases } from './cases.ts';
import type { Rendered } from './rendered.ts';
import { getSections } from './sections.ts';

/** What has a page to be shared by, and where that page leads. */
export type Share = Omit<Rendered, 'blocks'> & {
  /** The section's anchor or the case's id. */
  anchor: string;
  title: string;
  gist: string;
  /** The page that holds it, and its place there. */
  page: string;
  hash: string;
};

/** The sections and the cases, as they are shared. */
export async function getShares(): Promise<Share[]> {
  const sections = await getSections();
  const cases = await getCases();
  return [
    ...sections.map(({ anchor, ...section }) => ({
      ...section,
      anchor,
      page: '',
      hash: `#${anchor}`,
    })),
    ...cases.map(({ id, name, note, ...entry }) => {
      return { ...entry, anchor: id, title: name, gist: note, page: `cases/${id}/`, hash: '' };
    }),
  ];
}
