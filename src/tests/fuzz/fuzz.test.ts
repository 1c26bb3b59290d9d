import { strFromU8, unzipSync } from 'fflate';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { proofWords } from '../../manuscript/proofreading/proofread.ts';
import { describe, type Fault } from '../../manuscript/reader/fault.ts';
import type { TextFile } from '../../manuscript/reader/text-file.ts';
import { type Manuscript, manuscriptOf as read } from '../../manuscript/reader/manuscript.ts';
import { essayWords } from '../../manuscript/shown-words.ts';
import { simplifierFor } from '../../outputs/fonts/shown.ts';
import { readTextPage } from '../../outputs/markdown/page.ts';
import { printText } from '../../outputs/markdown/print.ts';
import { recordsOf } from '../../search/build/records.ts';
import { ALL } from '../support/sample.ts';
import { manuscriptByChance, PICTURES } from './manuscript.ts';
import { outputsOf } from './outputs.ts';

// Any manuscript is set whole or refused at a line.

const FOLDER = 'content';
const files = PICTURES.map((name) => ({
  path: `${FOLDER}/pictures/${name}`,
  format: name.endsWith('png') ? 'png' : 'jpeg',
}));

/** What Markdown has no use for, so that every one of a source is words: Han and full-width marks. */
const WORDS = /[\p{Script=Han}，。、；：！？「」『』《》〈〉（）…—]/gu;
const countOf = (text: string) => {
  const counts: Record<string, number> = {};
  for (const [character] of text.matchAll(WORDS)) counts[character] = (counts[character] ?? 0) + 1;
  return counts;
};

/** The characters that a text has more of than another, or less. */
const difference = (wanted: string, got: string) => {
  const [a, b] = [countOf(wanted), countOf(got)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((character) => a[character] !== b[character])
    .map((character) => `${character} ${a[character] ?? 0}→${b[character] ?? 0}`);
};

/** What a tree says: its text, and to whoever hears it what stands for pictures and links, too. */
const textOf = (node: Nodes, isHeard: boolean): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map((child) => textOf(child, isHeard)).join('');
  if (node.type !== 'element' || !isHeard) return inside;
  const { alt, title, className } = node.properties;
  return String(className).includes('on-dark') ? inside : [alt, title, inside].join('');
};

/** Of a manuscript's source what a reader is to get. */
const wordsOf = (text: string) =>
  text.replaceAll(/^(?:gist|date): .*$/gm, '').replaceAll('&#x51F8;', '凸');

/** What a page's Markdown says to any reader of GitHub's. */
const markdownOf = (html: string): string => {
  const page = readTextPage(html);
  const text = page ? printText(page).replace(/^---\n[^]*?\n---\n/, '') : '';
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  return toString(tree, { includeImageAlt: false });
};

/** What of a manuscript is not where readers look for it. */
async function lostOf(manuscript: Manuscript): Promise<string[]> {
  const texts = [manuscript.edition, ...manuscript.sections];
  const source = texts.map(({ file }) => wordsOf(file.text)).join('\n');
  const { hant, hans, book } = await outputsOf(manuscript, PICTURES);
  const article = select('article', fromHtml(hant)) as Element;
  const heard = textOf(article, true);
  const simplified = textOf(select('article', fromHtml(hans)) as Element, true);
  const found = recordsOf(hant).flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const bound = Object.entries(unzipSync(book))
    .filter(([name]) => /(?:title|section-.*|notes|colophon)\.xhtml$/.test(name))
    .map(([, file]) => textOf(select('body', fromHtml(strFromU8(file))) as Element, true));
  const { prose, verbatim } = essayWords(manuscript);
  const cut = [...simplifierFor(manuscript)(prose), ...verbatim].map(({ text }) => text);
  const glyphs = new Set(cut.join(''));
  const uncut = (simplified.match(WORDS) ?? []).filter((character) => !glyphs.has(character));
  return [
    ...uncut.map((character) => `no glyph for ${character}`),
    ...difference(source, heard).map((lost) => `page ${lost}`),
    ...difference(textOf(article, false), found.join('\n')).map((lost) => `index ${lost}`),
    ...difference(textOf(article, false), markdownOf(hant)).map((lost) => `Markdown ${lost}`),
    ...difference(heard, bound.join('\n')).map((lost) => `book ${lost}`),
    ...([...heard].length === [...simplified].length ? [] : ['Simplified has another length']),
  ];
}

/** What is wrong with a refusal: it names no place in its file, or no cure. */
const misplaced = ({ file, line, column, what, cure }: Fault, texts: TextFile[]): boolean => {
  const lines = texts.find(({ path }) => path === file)?.text.split('\n') ?? [];
  return !(line >= 1 && line <= lines.length && column >= 1 && what && cure);
};

const SEEDS = Array.from({ length: ALL ? 2000 : 40 }, (_, nth) => nth + 1);
const PORTIONS = SEEDS.flatMap((seed) =>
  seed % 100 === 1 ? [SEEDS.slice(seed - 1, seed + 99)] : [],
);

test.each(PORTIONS)(
  'every character is on the page, in its Markdown, in the book and in the index, or it is refused: from %i',
  async (...seeds) => {
    const lost: string[] = [];
    let whole = 0;
    for (const seed of seeds) {
      const texts = manuscriptByChance(seed).map(({ path, text }) => ({
        path: `${FOLDER}/${path}`,
        text,
      }));
      const manuscript = read(FOLDER, texts, { pictures: files });
      const faults = proofWords(manuscript).filter(({ file }) => !file.includes('/pictures/'));
      const trouble =
        faults.length > 0
          ? faults.filter((fault) => misplaced(fault, texts)).map(describe)
          : await lostOf(manuscript).catch((error: Error) => [error.message]);
      lost.push(...trouble.map((what) => `${seed}: ${what}`));
      if (faults.length === 0) whole++;
    }
    expect(lost).toEqual([]);
    // Nearly all are well-formed: who refuses more has a rule too many.
    expect(whole).toBeGreaterThan(0.5 * seeds.length);
  },
  600_000,
);
