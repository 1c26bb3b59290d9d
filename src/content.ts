import { pathToFileURL } from 'node:url';
import {
  type CollectionEntry,
  type CollectionKey,
  getCollection,
  getEntry,
  render,
} from 'astro:content';
import { scriptPaths } from './address.ts';
import { anchorOf } from './manuscript/anchor.ts';
import { CONTENT, hasPart } from './manuscript/folder.ts';
import { glossariesOf, type Glossary } from './manuscript/glossary.ts';
import { type Alias, aliasesOf, ledgerOf, successorOf } from './manuscript/ledger/ledger.ts';
import { addressesOf, partsOf } from './manuscript/paragraphs/ledger.ts';
import { type Mention, mentionsIn } from './manuscript/mentions.ts';
import { citationsIn } from './manuscript/citations.ts';
import type { NameRow } from './search/shared/names.ts';
import { makePlacer } from './manuscript/name-places.ts';
import { revisions } from './manuscript/schemas/revisions.ts';
import { idOf, readManuscript } from './manuscript/reader/manuscript.ts';

/** The project's folder; the build bundles this file, so that its own address says nothing. */
const ROOT = pathToFileURL(`${process.cwd()}/`);

/** All entries of a collection, in no order; none where the essay does without it. */
async function entriesOf<C extends CollectionKey>(collection: C): Promise<CollectionEntry<C>[]> {
  return hasPart(collection) ? getCollection(collection) : [];
}

/** What belongs to this essay and to no other. */
export async function getSite() {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error(`${CONTENT}/site.yaml is missing`);
  const hasCases = (await entriesOf('cases')).length > 0;
  return { ...entry.data, hasCases, hasRevisions: hasPart('revisions') };
}

/** The title page and who wrote what it tells of, with its colophon ready to render. */
export async function getEdition() {
  const entry = await getTitlePage();
  const { key, kind, editor, ...site } = await getSite();
  const { Content, ...prepared } = await prepare(entry);
  const author = site.author ?? entry.data.original?.author;
  if (!author)
    throw new Error(`${CONTENT}/edition.mdx: "original" is missing; the kind is ${kind}`);
  return { ...entry.data, key, kind, editor, author, ...prepared, Colophon: Content };
}
export type Edition = Awaited<ReturnType<typeof getEdition>>;

async function getTitlePage(): Promise<CollectionEntry<'edition'>> {
  const entry = await getEntry('edition', 'edition');
  if (!entry) throw new Error(`${CONTENT}/edition.mdx is missing`);
  return entry;
}

/**
 * An entry ready to render, its file, and its last change; where git knows none, that is the
 * edition's date.
 */
async function prepare(entry: CollectionEntry<'essay' | 'cases' | 'edition'>) {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const { data } = await getTitlePage();
  const changed = new Date(remarkPluginFrontmatter['lastChange'] ?? data.date);
  const file = entry.filePath ?? entry.id;
  return { Content, changed, file, blocks: (await getBlocks()).get(file) ?? [] };
}

let blocks: Promise<Map<string, string[]>> | undefined;

/**
 * The ids of the blocks of each file, in their order. Made once in a build; in dev anew, since an author
 * may change the text.
 */
function getBlocks(): Promise<Map<string, string[]>> {
  if (import.meta.env.DEV) blocks = undefined;
  return (blocks ??= readManuscript(ROOT).then((manuscript) => {
    const addresses = addressesOf(manuscript, ledgerOf(manuscript));
    const byFile = Map.groupBy(addresses.blocks, ({ file }) => file);
    return new Map([...byFile].map(([file, all]) => [file, all.map(({ key }) => partsOf(key).id)]));
  }));
}

/** By the numbers that begin the files' names; `getCollection` promises no order. */
const inOrder = (a: { id: string }, b: { id: string }) =>
  a.id.localeCompare(b.id, 'en', { numeric: true });

/** The sections in their order, ready to render. */
export async function getSections() {
  const entries = await entriesOf('essay');
  return Promise.all(
    entries.toSorted(inOrder).map(async (entry) => {
      const anchor = anchorOf(entry.filePath ?? entry.id);
      return { ...entry.data, ...(await prepare(entry)), anchor };
    }),
  );
}
export type Section = Awaited<ReturnType<typeof getSections>>[number];

/** A source with its id. */
export type Source = CollectionEntry<'sources'>['data'] & { id: string };

/** A case, its sources in place of their ids, with where the essay tells of it. */
export type Case = Omit<CollectionEntry<'cases'>['data'], 'noteSources' | 'checks' | 'figure'> & {
  id: string;
  /** The file of `content/` that tells it. */
  file: string;
  noteSources: Source[];
  /** All that it rests on, each once; html/source-marks.ts puts them in the order of their numbers. */
  sources: Source[];
  checks: (Omit<CollectionEntry<'cases'>['data']['checks'][number], 'sources'> & {
    sources: Source[];
  })[];
  mentions: Mention[];
  figure?: Figure | undefined;
  changed: Date;
  /** The ids of the blocks of its body. */
  blocks: string[];
  Content: Awaited<ReturnType<typeof render>>['Content'];
};

/** A figure's data, by the name of its file. */
export type Figure = CollectionEntry<'figures'>['data'] & { id: string };

/** Finds a source by its id; throws on an unknown one, naming who asks. */
export type SourceOf = (id: string, asker?: string) => Source;

/** A figure by its id. Throws on an unknown one, and on an unknown source, naming who asks. */
async function getFigure(id: string, sourceOf: SourceOf, asker: string): Promise<Figure> {
  const entry = await getEntry('figures', id);
  if (!entry) throw new Error(`${asker}: no ${CONTENT}/figures/${id}.yaml`);
  for (const source of entry.data.sources) sourceOf(source, `${CONTENT}/figures/${id}.yaml`);
  return { ...entry.data, id };
}

/**
 * All cases in the order in which the essay first calls them. Throws on an unknown source, and on a
 * case that no section calls.
 */
export async function getCases(): Promise<Case[]> {
  const sourceOf = await getSourceOf();
  const manuscript = await readManuscript(ROOT);
  const texts = new Map(manuscript.cases.map((text) => [idOf(text.file), text]));
  const mentions = mentionsIn(manuscript);
  const order = [...mentions.keys()];
  const cases = (await entriesOf('cases')).map(async (entry) => {
    const { id, data, filePath = id } = entry;
    const text = texts.get(id);
    const mentioned = mentions.get(id);
    if (!mentioned) throw new Error(`${filePath}: no section calls this case`);
    const join = (ids: string[]) => ids.map((source) => sourceOf(source, filePath));
    const cited = text ? citationsIn(text).map((citation) => citation.id) : [];
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
}

/** What has a page to be shared by, and where that page leads. */
export type Share = {
  /** The section's anchor or the case's id. */
  anchor: string;
  title: string;
  gist: string;
  /** The page that holds it, and its place there. */
  page: string;
  hash: string;
  /** The file of `content/` that it is written in. */
  file: string;
  changed: Date;
  Content: Case['Content'];
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

/** The way to a source. */
export async function getSourceOf(): Promise<SourceOf> {
  const sources = new Map((await entriesOf('sources')).map(({ id, data }) => [id, data]));
  const { accessed } = await getSite();
  return (id, asker) => {
    const source = sources.get(id);
    if (!source) throw new Error(`${asker}: no source "${id}" in ${CONTENT}/sources.yaml`);
    return { ...(source.checked === 'excerpt' && { accessed }), ...source, id };
  };
}

/**
 * The words with a Simplified form of their own: what acts in a text, by its file, is its own and the
 * site's; elsewhere the site's alone.
 */
export async function getGlossaryOf(): Promise<(file: string) => Glossary> {
  return glossariesOf(await readManuscript(ROOT));
}

/** A name as it travels, with the files of `content/` that say the name and what stands beside it. */
export type FiledName = { row: NameRow; file?: string; aboutFile: string };

/** What can be found by name, in Traditional, addresses below the base. */
export async function getNames(): Promise<{ cases: FiledName[]; names: FiledName[] }> {
  const cases = await getCases();
  const manuscript = await readManuscript(ROOT);
  const place = makePlacer(manuscript, ledgerOf(manuscript));
  const listed = await entriesOf('names');
  return {
    cases: cases.map(({ id, name, latin, aliases, years, verdict, file }) => ({
      row: [name, `${years}　${verdict}`, `cases/${id}/`, ...(latin ? [latin] : []), ...aliases],
      file,
      aboutFile: file,
    })),
    names: listed
      .map(({ id, data }) => place({ name: id, spellings: data.spellings }))
      .filter((name) => name !== undefined),
  };
}

/** All words that search can find, in no order. */
export async function getWords(): Promise<string> {
  const kinds = ['edition', 'essay', 'cases', 'names'] as const;
  return JSON.stringify(await Promise.all(kinds.map((kind) => entriesOf(kind))));
}

/** A day of revisions, and what each change is of: a name, where it stands, and the file that has the name. */
export type RevisedDay = {
  date: Date;
  /** ISO. */
  day: string;
  changes: { what: string; of: { anchor: string; name: string; page: string; file?: string }[] }[];
};

/** What changed in the words, the newest day first, and the file that says it; no days where there is none. */
export async function getRevisions(): Promise<{ days: RevisedDay[]; file: string }> {
  const manuscript = await readManuscript(ROOT);
  const { file, data } = manuscript.revisions;
  if (file.text === '') return { days: [], file: file.path };
  const { retired } = ledgerOf(manuscript);
  const [sections, cases] = await Promise.all([getSections(), getCases()]);
  const subjectOf = (named: string) => {
    const anchor = successorOf(named, retired) ?? named;
    const section = sections.find((one) => one.anchor === anchor);
    if (section) return { anchor, name: section.title, page: `#${anchor}`, file: section.file };
    const entry = cases.find(({ id }) => id === anchor);
    if (entry) return { anchor, name: entry.name, page: `cases/${anchor}/`, file: entry.file };
    return /^c\d+$/.test(anchor)
      ? { anchor, name: `更正${anchor.toUpperCase()}`, page: `corrections/#${anchor}` }
      : { anchor, name: anchor, page: `#${anchor}` };
  };
  const days = revisions.parse(data).map(({ date, changes }) => ({
    date,
    day: date.toISOString().slice(0, 10),
    changes: changes.map(({ what, of }) => ({ what, of: of.map(subjectOf) })),
  }));
  return { days: days.toSorted((a, b) => b.date.getTime() - a.date.getTime()), file: file.path };
}

/** The retired anchors, and where each leads now. */
export async function getAliases(): Promise<Alias[]> {
  const entry = await getEntry('ledger', 'ledger');
  if (!entry) throw new Error(`${CONTENT}/anchors.json is missing`);
  return aliasesOf(entry.data);
}

/** The retired paragraphs of a case's page, and where each leads on it. */
export async function getAliasesOn(id: string): Promise<Alias[]> {
  return (await getAliases()).flatMap((alias) => {
    const [old, successor] = [partsOf(alias.old), partsOf(alias.successor)];
    if (old.page !== id) return [];
    return { ...alias, old: old.id, successor: successor.page === id ? successor.id : 'title' };
  });
}

/** A path for each retired anchor of some kinds: its page leads on to what took its place. */
export async function getRetiredPaths(...kinds: Alias['kind'][]) {
  const aliases = (await getAliases()).filter(({ kind }) => kinds.includes(kind));
  const [edition, sections, cases] = await Promise.all([getEdition(), getSections(), getCases()]);
  const retired = aliases.map(({ old, successor }) => {
    const entry = cases.find(({ id }) => id === successor);
    if (entry) return { old, page: `cases/${successor}/`, name: entry.name, file: entry.file };
    const section = sections.find(({ anchor }) => anchor === successor);
    const { title: name, file } = section ?? edition;
    return { old, page: `#${successor}`, name, file };
  });
  return scriptPaths().flatMap(({ params }) =>
    retired.map((props) => ({ params: { ...params, retired: props.old }, props })),
  );
}
