import { anchorOf } from '../manuscript/anchor.ts';
import { entriesOf } from './entries.ts';
import { onceInBuild } from './once.ts';
import { prepare } from './rendered.ts';

/** By the numbers that begin the files' names; `getCollection` promises no order. */
const inOrder = (a: { id: string }, b: { id: string }) =>
  a.id.localeCompare(b.id, 'en', { numeric: true });

/** The sections in their order, ready to render. */
export const getSections = onceInBuild(async () => {
  const entries = await entriesOf('essay');
  return Promise.all(
    entries.toSorted(inOrder).map(async (entry) => {
      const anchor = anchorOf(entry.filePath ?? entry.id);
      return { ...entry.data, ...(await prepare(entry)), anchor };
    }),
  );
});
export type Section = Awaited<ReturnType<typeof getSections>>[number];
