import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { makeConverter } from '../../script/convert.ts';
import type { NameList } from '../../search/shared/names.ts';
import { foldFully } from '../../search/build/fold-table.ts';
import { browser, site } from '../support/built-site.ts';
import { type Answer, askAll } from '../support/search.ts';

// What the search finds, and what it does not: asked through its dialog, judged by the built pages.

type Script = 'zh-Hant' | 'zh-Hans';
const SCRIPTS = [
  { script: 'zh-Hant', root: '/' },
  { script: 'zh-Hans', root: '/hans/' },
] as const;
const rootOf = (script: Script) => (script === 'zh-Hant' ? '/' : '/hans/');
const foldOf = (text: string) => foldFully(text).text;
const readPage = (path: string) =>
  parseHTML(readFileSync(`dist${path}index.html`, 'utf8')).document;

const askIn = (script: Script, queries: string[]) =>
  askAll(browser, site.origin + rootOf(script), queries);

describe('the queries of old readers', () => {
  const rows = readFileSync('src/tests/support/queries.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [script, kind, query = '', sections = ''] = line.split('\t');
      return { script: script as Script, kind, query, sections: sections.split(',') };
    });
  const sections = sectionsByPlace();

  test.each(SCRIPTS)('lead to a section that is meant, first, in $script', async ({ script }) => {
    const asked = rows.filter((row) => row.script === script && row.kind !== 'negative');
    expect(asked.length).toBeGreaterThan(20);
    const answers = await askIn(
      script,
      asked.map(({ query }) => query),
    );
    const wrong = asked.filter((row, nth) => {
      const first = answers[nth]?.hits[0]?.href ?? '';
      const places = sections.get(placeOf(first)) ?? [];
      return !places.some((place) => row.sections.includes(place));
    });
    expect(wrong.filter(({ kind }) => kind === 'alias')).toEqual([]);
    expect(wrong.length / asked.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.01);
  });

  test.each(SCRIPTS)('lead nowhere in $script when nothing is there', async ({ script }) => {
    const asked = rows.filter((row) => row.script === script && row.kind === 'negative');
    expect(asked.length).toBeGreaterThan(2);
    const queries = asked.map(({ query }) => query);
    expect(refused(queries, await askIn(script, queries))).toEqual([]);
  });
});

describe.each(SCRIPTS)('in the texts in $script', ({ script, root }) => {
  const blocks = blocksOf(root);
  const twins = blocksOf(script === 'zh-Hant' ? '/hans/' : '/');
  const folded = new Map(blocks.map(({ href, text }) => [href, foldOf(text)]));

  test('any passage is found, however it is typed', async () => {
    const chance = chanceFrom(script === 'zh-Hant' ? 1 : 2);
    const passages = Array.from({ length: 500 }, () => passageFrom(blocks, twins, chance));
    const answers = await askIn(
      script,
      passages.map(({ typed }) => typed),
    );
    const lost = passages.filter(({ text }, nth) => {
      const { hits = [] } = answers[nth] ?? {};
      const groups = Object.values(Object.groupBy(hits, ({ group }) => group));
      const first = groups.flatMap((group = []) => group.slice(0, 5));
      return !first.some(({ href }) => folded.get(href)?.includes(foldOf(text)));
    });
    expect(lost).toEqual([]);
  });

  test('two passages that only their halves have are not found', async () => {
    const everything = [...folded.values(), ...pagesOf(root).map((path) => bodyOf(path))].join(' ');
    const chance = chanceFrom(script === 'zh-Hant' ? 3 : 4);
    const chimeras: string[] = [];
    while (chimeras.length < 100) {
      const halves = [0, 1].map(() => foldOf(passageFrom(blocks, twins, chance).text).slice(0, 6));
      if (!everything.includes(halves.join(''))) chimeras.push(halves.join(''));
    }
    expect(refused(chimeras, await askIn(script, chimeras))).toEqual([]);
  });

  test('every spelling of a case leads to it first', async () => {
    const { cases }: NameList = JSON.parse(readFileSync(`dist${root}names.json`, 'utf8'));
    expect(cases.length).toBeGreaterThan(40);
    const convert = makeConverter();
    const spellings = cases.flatMap(([name, , href, ...others]) =>
      [...new Set([name, ...others].flatMap((spelling) => [spelling, convert(spelling)]))].map(
        (spelling) => ({ spelling, href }),
      ),
    );
    const answers = await askIn(
      script,
      spellings.map(({ spelling }) => spelling),
    );
    const shared = Map.groupBy(spellings, ({ spelling }) => foldOf(spelling));
    const wrong = spellings.filter(({ spelling }, nth) => {
      const first = answers[nth]?.hits[0]?.href;
      return !shared.get(foldOf(spelling))?.some(({ href }) => href === first);
    });
    expect(wrong).toEqual([]);
  });
});

/** The queries that were answered although nothing is there. */
const refused = (queries: string[], answers: Answer[]) =>
  queries.filter((_, nth) => answers[nth]?.state !== 'none' || answers[nth]?.hits.length !== 0);

/** A place without its script, and of a case only the page. */
const placeOf = (href: string) =>
  href.replace('/hans/', '/').replace(/^(\/cases\/[^/]+\/).*/, '$1');

/** For each anchor of the essay, and each case, the sections that it belongs to. */
function sectionsByPlace(): Map<string, string[]> {
  const document = readPage('/');
  const places = new Map<string, string[]>();
  for (const section of document.querySelectorAll('section.prose')) {
    const id = section.querySelector('h2')?.id ?? '';
    const add = (place: string) => places.set(place, [...(places.get(place) ?? []), id]);
    for (const anchor of section.querySelectorAll('[id]')) add(`/#${anchor.id}`);
    for (const call of section.querySelectorAll('[role=doc-noteref]')) {
      const note = call.getAttribute('href') ?? '';
      add(`/${note}`);
      const page = document.querySelector(`${note} .name`)?.getAttribute('href');
      if (page) add(page);
    }
  }
  return places;
}

/** A block of a built page, as readers see it. */
type Shown = { href: string; text: string };

const pagesOf = (root: string) =>
  globSync('{,cases/*/,corrections/}index.html', { cwd: `dist${root}` })
    .toSorted()
    .map((file) => root + file.replace('index.html', ''));

function blocksOf(root: string): Shown[] {
  return pagesOf(root).flatMap((path) => {
    const document = readPage(path);
    for (const mute of document.querySelectorAll('sup, small, .back, .facts, .sources'))
      mute.remove();
    return [...document.querySelectorAll('.prose :is(p, li)[id], .notes li, tr[id]')].map(
      (block) => ({ href: `${path}#${block.id}`, text: (block.textContent ?? '').trim() }),
    );
  });
}

const bodyOf = (path: string) => foldOf(readPage(path).body.textContent ?? '');

/** Numbers from 0 to below 1, the same for the same seed: the generator called mulberry32. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORD = /[\p{Script=Latin}\p{N}]/u;

/**
 * Two to twelve characters from anywhere, not from within a Latin word; half of them as the other
 * script has them, a third mangled.
 */
function passageFrom(blocks: Shown[], twins: Shown[], chance: () => number) {
  const pick = (below: number) => Math.floor(chance() * below);
  for (;;) {
    const nth = pick(blocks.length);
    const [text = [], twin = []] = [blocks, twins].map((all) => [...(all[nth]?.text ?? '')]);
    const start = pick(text.length);
    const end = start + 2 + pick(11);
    const passage = text.slice(start, end).join('');
    const inWord = WORD.test(text[start - 1] ?? '') && WORD.test(text[start] ?? '');
    if (inWord || end > text.length || [...foldOf(passage)].length < 2) continue;
    const typed = chance() < 0.5 ? passage : twin.slice(start, end).join('');
    return {
      href: blocks[nth]?.href,
      text: passage,
      typed: chance() < 1 / 3 ? mangle(typed, pick) : typed,
    };
  }
}

/** Spaces, width, case, punctuation: what people do not mind. */
function mangle(text: string, pick: (below: number) => number): string {
  const at = 1 + pick(text.length - 1);
  const insert = (what: string) => text.slice(0, at) + what + text.slice(at);
  const wide = (character: string) => String.fromCharCode(character.charCodeAt(0) + 0xfee0);
  const ways = [
    () => insert(' '),
    () => [...text].join(' '),
    () => insert('，'),
    () => insert('·'),
    () => text.toUpperCase(),
    () => text.replace(/[!-~]/g, wide),
  ];
  return ways[pick(ways.length)]?.() ?? text;
}
