import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { foldFully } from '../../../search/build/fold-table.ts';
import type { NameList } from '../../../search/shared/names.ts';

// What a search is asked for, and where the built pages have it.

type Script = 'zh-Hant' | 'zh-Hans';
export const SCRIPTS = [
  { script: 'zh-Hant', root: '/', seed: 1 },
  { script: 'zh-Hans', root: '/hans/', seed: 2 },
] as const;

export const foldOf = (text: string) => foldFully(text).text;
const treeOf = (path: string) => parseHTML(readFileSync(`dist${path}index.html`, 'utf8')).document;

/**
 * What readers of old asked for, of which kind, and the sections that are meant; none for `negative`,
 * which the texts do not hold.
 */
export const QUERIES = readFileSync('src/tests/support/search/queries.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [script, kind, query = '', sections = ''] = line.split('\t');
    return { script: script as Script, kind, query, sections: sections.split(',') };
  });

/** A place without its script, and of a case only the page. */
export const placeInEssay = (href: string) =>
  href.replace('/hans/', '/').replace(/^(\/cases\/[^/]+\/).*/, '$1');

/** For each anchor of the essay, and each case, the sections that it belongs to. */
export function sectionsByPlace(): Map<string, string[]> {
  const document = treeOf('/');
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

export const pagesOf = (root: string) =>
  globSync('{,cases/*/,corrections/}index.html', { cwd: `dist${root}` })
    .toSorted()
    .map((file) => root + file.replace('index.html', ''));

export function blocksOf(root: string): Shown[] {
  return pagesOf(root).flatMap((path) => {
    const document = treeOf(path);
    for (const mute of document.querySelectorAll('sup, small, .back, .facts, .sources'))
      mute.remove();
    return [...document.querySelectorAll('.prose :is(p, li)[id], .notes li, tr[id]')].map(
      (block) => ({ href: `${path}#${block.id}`, text: (block.textContent ?? '').trim() }),
    );
  });
}

const bodyOf = (path: string) => foldOf(treeOf(path).body.textContent ?? '');

/** The names of cases and others that the pages of a script load. */
export const namesIn = (root: string): NameList =>
  JSON.parse(readFileSync(`dist${root}names.json`, 'utf8'));

/** Every spelling of a case in both scripts, each with the page of one script that it is to lead to. */
export function spellingsOf(root: string): { spelling: string; href: string }[] {
  const twins = namesIn(root === '/' ? '/hans/' : '/').cases;
  return namesIn(root).cases.flatMap(([name, , href, ...others], nth) => {
    const [twin = '', , , ...further] = twins[nth] ?? [];
    const spellings = new Set([name, ...others, twin, ...further]);
    return [...spellings].map((spelling) => ({ spelling, href }));
  });
}

/** Passages of a script's pages, typed in all manner of ways. */
export function passagesOf(root: string, count: number, chance: () => number) {
  const blocks = blocksOf(root);
  const twins = blocksOf(root === '/' ? '/hans/' : '/');
  return Array.from({ length: count }, () => passageFrom(blocks, twins, chance));
}

/** Words that stand nowhere, though both their halves do. */
export function chimerasOf(root: string, count: number, chance: () => number): string[] {
  const blocks = blocksOf(root);
  const texts = [...blocks.map(({ text }) => foldOf(text)), ...pagesOf(root).map(bodyOf)];
  const everything = texts.join(' ');
  const chimeras: string[] = [];
  while (chimeras.length < count) {
    const halves = [0, 1].map(() => foldOf(passageFrom(blocks, blocks, chance).text).slice(0, 6));
    if (!everything.includes(halves.join(''))) chimeras.push(halves.join(''));
  }
  return chimeras;
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
