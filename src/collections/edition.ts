import { CONTENT } from '../manuscript/folder.ts';
import { onlyEntry } from './entries.ts';
import { onceInBuild } from './once.ts';
import { prepare } from './rendered.ts';
import { getSite } from './site.ts';

/** The title page and who wrote what it tells of, with its colophon ready to render. */
export const getEdition = onceInBuild(async () => {
  const entry = await onlyEntry('edition');
  const { key, kind, editor, ...site } = await getSite();
  const { Content, ...prepared } = await prepare(entry);
  const author = site.author ?? entry.data.original?.author;
  if (!author)
    throw new Error(`${CONTENT}/edition.mdx: "original" is missing; the kind is ${kind}`);
  return { ...entry.data, key, kind, editor, author, ...prepared, Colophon: Content };
});
export type Edition = Awaited<ReturnType<typeof getEdition>>;
