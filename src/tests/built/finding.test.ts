import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Index, openIndex } from '../../browser/search/open-index.ts';
import { recordsOf } from '../../search/build/records.ts';
import { foldingBy } from '../../search/shared/fold.ts';
import type { IndexedRecord } from '../../search/shared/index-files.ts';
import { namesFrom, rankNames } from '../../search/shared/names.ts';
import { readQuery } from '../../search/shared/query.ts';
import { type Found, rank } from '../../search/shared/rank.ts';
import {
  blocksOf,
  chimerasOf,
  foldOf,
  namesIn,
  pagesOf,
  passagesOf,
  placeInEssay,
  QUERIES,
  SCRIPTS,
  sectionsByPlace,
  spellingsOf,
} from '../support/search/questions.ts';
import { chanceFrom } from '../support/sample.ts';

// What the search finds, and what it does not: its own folding and ranking, over the records and names
// of the built pages. tests/browser/finding.test.ts asks some of the same through the dialog and the index.

/** Hits of a group that the dialog shows first. */
const SHOWN = 5;

test('what is typed in either script is compared alike, character by character', () => {
  const [hant = [], hans = []] = SCRIPTS.map(({ root }) => blocksOf(root).map(({ text }) => text));
  expect(hant.length).toBeGreaterThan(100);
  const apart = hant.flatMap((text, nth) => {
    const twin = [...(hans[nth] ?? '')];
    return [...text].filter((one, at) => foldOf(one) !== foldOf(twin[at] ?? ''));
  });
  expect([...new Set(apart)]).toEqual([]);
});

describe.each(SCRIPTS)('in $script', ({ script, root, seed }) => {
  const list = namesIn(root);
  const fold = foldingBy(list.pairs);
  const [cases, names] = [list.cases, list.names].map((rows) => namesFrom(rows, fold));
  const records: Found[] = pagesOf(root).flatMap((page) =>
    recordsOf(readFileSync(`dist${page}index.html`, 'utf8')).map(({ kind, title, blocks }) => ({
      kind,
      title,
      page,
      blocks: blocks.map((block) => ({ ...block, folded: fold(block.text) })),
    })),
  );

  /** The addresses that are shown for a query, group by group. */
  function ask(typed: string): string[][] {
    const query = readQuery(typed, fold, names ?? []);
    if (!query) return [];
    const named = [cases, names].map((all) => rankNames(all ?? [], query.phrase[0] ?? ''));
    const hits = Object.values(Object.groupBy(rank(records, query), ({ kind }) => kind));
    return [
      ...named.map((all) => all.map(({ href }) => href)),
      ...hits.map((all) => all.map(({ page, block }) => `${page}#${block.id}`)),
    ].filter((group) => group.length > 0);
  }
  const first = (typed: string) => ask(typed)[0]?.[0] ?? '';

  test('there are records and names to be found', () => {
    expect(records.length).toBeGreaterThan(100);
    expect(cases?.length).toBeGreaterThan(0);
    expect(names?.length).toBeGreaterThan(0);
  });

  test('the queries of old readers lead to a section that is meant, first', () => {
    const sections = sectionsByPlace();
    const asked = QUERIES.filter((row) => row.script === script && row.kind !== 'negative');
    expect(asked.length).toBeGreaterThan(20);
    const wrong = asked.filter(({ query, sections: meant }) => {
      const places = sections.get(placeInEssay(first(query))) ?? [];
      return !places.some((place) => meant.includes(place));
    });
    expect(wrong.filter(({ kind }) => kind === 'alias')).toEqual([]);
    expect(wrong.length / asked.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.01);
  });

  test('and nowhere when nothing is there', () => {
    const asked = QUERIES.filter((row) => row.script === script && row.kind === 'negative');
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter(({ query }) => ask(query).length > 0)).toEqual([]);
  });

  test('any passage is found, however it is typed', () => {
    const folded = new Map(blocksOf(root).map(({ href, text }) => [href, foldOf(text)]));
    const lost = passagesOf(root, 500, chanceFrom(seed)).filter(({ typed, text }) => {
      const shown = ask(typed).flatMap((group) => group.slice(0, SHOWN));
      return !shown.some((href) => folded.get(href)?.includes(foldOf(text)));
    });
    expect(lost).toEqual([]);
  });

  test('the index leads from every seven characters to the record that has them', async () => {
    const read = async (path: string) => new Response(readFileSync(path));
    const indexes = await Promise.all(
      ['dist/pagefind/', 'dist/pagefind/notes/'].map((folder) =>
        openIndex(read, folder, `${folder}${script.toLowerCase()}.json`),
      ),
    );
    const held = new Map<string, Promise<IndexedRecord>>();
    const loaded = (index: Index, name: string) => {
      const record = held.get(name) ?? index.load(name);
      held.set(name, record);
      return record;
    };
    const lost: string[] = [];
    for (const { page, blocks } of records)
      for (const { id, text, folded } of blocks)
        for (const passage of folded.text.match(/.{1,7}/gu) ?? []) {
          const named = await Promise.all(
            indexes.map(async (index) =>
              (await index.find(passage)).map((name) => loaded(index, name)),
            ),
          );
          const found = await Promise.all(named.flat());
          const isThere = found.some(
            (record) =>
              `/${record.page}` === page &&
              record.blocks.some((block) => block.id === id && block.text === text),
          );
          if (!isThere) lost.push(passage);
        }
    expect(lost).toEqual([]);
  });

  test('two passages that only their halves have are not found', () => {
    const asked = chimerasOf(root, 100, chanceFrom(seed + 2));
    expect(asked.filter((typed) => ask(typed).length > 0)).toEqual([]);
  });

  test('every spelling of a case leads to it first', () => {
    const spellings = spellingsOf(root);
    expect(spellings.length).toBeGreaterThan(list.cases.length);
    const shared = Map.groupBy(spellings, ({ spelling }) => foldOf(spelling));
    const wrong = spellings.filter(
      ({ spelling }) => !shared.get(foldOf(spelling))?.some(({ href }) => href === first(spelling)),
    );
    expect(wrong).toEqual([]);
  });
});
