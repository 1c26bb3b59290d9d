import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import {
  blocksOf,
  chimerasOf,
  foldOf,
  passagesOf,
  placeInEssay,
  QUERIES,
  SCRIPTS,
  sectionsByPlace,
  spellingsOf,
} from '../support/search/questions.ts';
import { visitApart } from '../support/reader.ts';
import { chanceFrom, sample } from '../support/sample.ts';
import { type Answer, ask, visitSearch } from '../support/search/search.ts';

// What the search finds through its dialog and the index, and what it does not: some of what
// tests/built/finding.test.ts asks without a browser.

/** A light page: the search is the same on all, and what lies below it is drawn with it. */
const LIGHT = 'revisions/';

type AskAll = (queries: readonly string[]) => Promise<Answer[]>;

describe.each(SCRIPTS)('in $script', ({ script, root, seed }) => {
  /** The queries that were answered although nothing is there. */
  const answered = (queries: string[], answers: Answer[]) =>
    queries.filter((_, nth) => answers[nth]?.state === 'found');

  test('words lead where they stand, and nowhere else', async () => {
    const { page, trouble } = await visitSearch(browser, site.origin + root + LIGHT, visitApart);
    await expectMeant((queries) => ask(page, queries));
    await expectNothing((queries) => ask(page, queries));
    await expectPassages((queries) => ask(page, queries));
    await expectSpellings((queries) => ask(page, queries));
    // So many addresses in a second are not for people; Chromium stops taking them.
    expect(trouble.filter((text) => !text.startsWith('Throttling navigation'))).toEqual([]);
  });

  /** The queries of old readers lead to a section that is meant, first. */
  async function expectMeant(askAll: AskAll): Promise<void> {
    const sections = sectionsByPlace();
    const all = QUERIES.filter((row) => row.script === script && row.kind !== 'negative');
    const asked = sample(all, 10, seed);
    const answers = await askAll(asked.map(({ query }) => query));
    const wrong = asked.filter((row, nth) => {
      const places = sections.get(placeInEssay(answers[nth]?.hits[0]?.href ?? '')) ?? [];
      return !places.some((place) => row.sections.includes(place));
    });
    expect(wrong.filter(({ kind }) => kind === 'alias')).toEqual([]);
    expect(wrong.length / asked.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.01);
  }

  /** Nothing is found where nothing is, nor where only its halves are. */
  async function expectNothing(askAll: AskAll): Promise<void> {
    const nothing = QUERIES.filter((row) => row.script === script && row.kind === 'negative');
    const halves = sample(chimerasOf(root, 100, chanceFrom(seed + 2)), 8, seed);
    const queries = [...nothing.map(({ query }) => query), ...halves];
    expect(answered(queries, await askAll(queries))).toEqual([]);
  }

  /** Any passage is found, however it is typed. */
  async function expectPassages(askAll: AskAll): Promise<void> {
    const folded = new Map(blocksOf(root).map(({ href, text }) => [href, foldOf(text)]));
    const passages = sample(passagesOf(root, 500, chanceFrom(seed)), 20, seed);
    const answers = await askAll(passages.map(({ typed }) => typed));
    const lost = passages.filter(({ text }, nth) => {
      const { hits = [] } = answers[nth] ?? {};
      const groups = Object.values(Object.groupBy(hits, ({ group }) => group));
      const first = groups.flatMap((group = []) => group.slice(0, 5));
      return !first.some(({ href }) => folded.get(href)?.includes(foldOf(text)));
    });
    expect(lost).toEqual([]);
  }

  /** A spelling of a case leads to it first. */
  async function expectSpellings(askAll: AskAll): Promise<void> {
    const all = spellingsOf(root);
    const shared = Map.groupBy(all, ({ spelling }) => foldOf(spelling));
    const spellings = sample(all, 12, seed);
    const answers = await askAll(spellings.map(({ spelling }) => spelling));
    const wrong = spellings.filter(({ spelling }, nth) => {
      const first = answers[nth]?.hits[0]?.href;
      return !shared.get(foldOf(spelling))?.some(({ href }) => href === first);
    });
    expect(wrong).toEqual([]);
  }
});
