import type { APIRoute } from 'astro';
import { urlFrom } from '../../components/href.ts';
import { getEdition } from '../../collections/edition.ts';
import { getRevisions } from '../../collections/revisions.ts';
import { getSections } from '../../collections/sections.ts';
import { getShares } from '../../collections/shares.ts';
import { scriptOf, scriptPaths } from '../../address.ts';
import { atom } from '../../outputs/feeds/atom.ts';
import { latest } from '../../outputs/history/changes.ts';

export const getStaticPaths = scriptPaths;

/** The feed: the essay, its sections and its cases, each when it was last revised; where no revision names it, when its file last changed. */
export const GET: APIRoute = async (context) => {
  const edition = await getEdition();
  const shares = await getShares();
  const { days } = await getRevisions();
  const revised = (anchor: string) =>
    days.find(({ changes }) => changes.some(({ of }) => of.some((one) => one.anchor === anchor)))
      ?.date;
  const { inScript } = context.locals;
  const url = urlFrom(context, '');
  const essay = {
    title: inScript(edition.title),
    summary: inScript(edition.abstract),
    url,
    updated: days[0]?.date ?? latest([edition, ...(await getSections())]),
  };
  const parts = shares.map(({ anchor, title, gist, page, hash, file, changed }) => ({
    title: inScript(title, file),
    summary: inScript(gist, file),
    url: urlFrom(context, page + hash),
    updated: revised(anchor) ?? changed,
  }));
  const xml = atom({
    title: inScript(edition.title),
    subtitle: inScript(edition.deck),
    // The retelling is not the original author's.
    author: inScript(edition.editor),
    language: scriptOf(context.params['script']),
    url,
    self: urlFrom(context, 'feed.xml'),
    entries: [essay, ...parts],
  });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
};
