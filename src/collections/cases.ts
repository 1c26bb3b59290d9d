import type { CollectionEntry } from 'astro:content';
import { sourcesNamedIn } from '../manuscript/references.ts';
import { type Mention, mentionsIn } from '../manuscript/mentions.ts';
import { idOf } from '../manuscript/reader/manuscript.ts';
import { entriesOf, getManuscript } from './entries.ts';
import { type Figure, getFigure } from './figures.ts';
import { onceInBuild } from './once.ts';
import { prepare, type Rendered } from './rendered.ts';
import { getSourceOf, type Source } from './sources.ts';

type Data = CollectionEntry<'cases'>['data'];

/** A case, its sources in place of their ids, with where the essay tells of it. */
export type Case = Omit<Data, 'noteSources' | 'checks' | 'figure'> &
  Rendered & {
    id: string;
    noteSources: Source[];
    /** All that it rests on, each once; html/source-marks.ts puts them in the order of their numbers. */
    sources: Source[];
    checks: (Omit<Data['checks'][number], 'sources'> & { sources: Source[] })[];
    mentions: Mention[];
    figure?: Figure | undefined;
  };

/**
 * All cases in the order in which the essay first calls them. Throws on an unknown source, and on a
 * case that no section calls.
 */
export const getCases = onceInBuild(async (): Promise<Case[]> => {
  const sourceOf = await getSourceOf();
  const manuscript = await getManuscript();
  const texts = new Map(manuscript.cases.map((text) => [idOf(text.file), text]));
  const mentions = mentionsIn(manuscript);
  const order = [...mentions.keys()];
  const cases = (await entriesOf('cases')).map(async (entry) => {
    const { id, data, filePath = id } = entry;
    const text = texts.get(id);
    const mentioned = mentions.get(id);
    if (!mentioned) throw new Error(`${filePath}: no section calls this case`);
    const join = (ids: string[]) => ids.map((source) => sourceOf(source, filePath));
    const cited = text ? sourcesNamedIn(text).map((citation) => citation.id) : [];
    return {
      ...data,
      id,
      noteSources: join(data.noteSources),
      sources: join([...new Set(cited)]),
      checks: data.checks.map((check) => ({ ...check, sources: join(check.sources) })),
      mentions: mentioned,
      figure: data.figure ? await getFigure(data.figure, sourceOf, filePath) : undefined,
      ...(await prepare(entry)),
    };
  });
  return (await Promise.all(cases)).toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
});
