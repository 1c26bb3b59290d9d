import { readFile } from 'node:fs/promises';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { readManuscript } from '../manuscript/read.ts';
import { type Choice, report } from '../script/ambiguous.ts';

// Prints every place of the built essay whose Simplified form depends on the word, for a human eye.

const root = new URL('../../', import.meta.url);
const html = await readFile(new URL('dist/index.html', root), 'utf8').catch(() => {
  throw new Error('dist/index.html is missing. Run "npm run build" first.');
});
const { sections, cases } = await readManuscript(root);
const glossary = [...sections, ...cases].flatMap(({ text }) =>
  Object.entries<string>(parseFrontmatter(text).frontmatter['glossary'] ?? {}),
);
console.log(layOut(report(blocksOf(html), glossary)));

/** The texts of a page that are converted as one: paragraphs, headings, and items without either. */
function blocksOf(page: string): string[] {
  const blocks: string[] = [];
  visit(fromHtml(page), 'element', ({ tagName, children }) => {
    const holdsBlocks = children.some((child) => 'tagName' in child && child.tagName === 'p');
    if (!/^(?:p|h[1-3]|li)$/.test(tagName) || holdsBlocks) return;
    blocks.push(toString({ type: 'root', children }));
    return SKIP;
  });
  return blocks;
}

/** The choices by character, the most frequent first, and their sum. */
function layOut(choices: Choice[]): string {
  const byCharacter = [...Map.groupBy(choices, ({ char }) => char)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([char, places]) => `${char} → ${tally(places)}\n${sentencesOf(char, places).join('\n')}`);
  const differing = choices.filter(({ secondOpinion }) => secondOpinion).length;
  const sum = `${byCharacter.length} characters, ${choices.length} places, ${differing} differing opinions`;
  return [...byCharacter, sum].join('\n\n');
}

/** `后 12, 後 1` */
function tally(places: Choice[]): string {
  return [...Map.groupBy(places, ({ chosen }) => chosen)]
    .map(([chosen, { length }]) => `${chosen} ${length}`)
    .join(', ');
}

/** A line a place; `report` names the places of one sentence in their order. */
function sentencesOf(char: string, places: Choice[]): string[] {
  return [...Map.groupBy(places, ({ sentence }) => sentence)].flatMap(([sentence, choices]) => {
    const excerpts = excerptsOf(char, sentence);
    return choices.map(({ chosen, secondOpinion }, nth) => {
      const line = `  ${chosen}  ${excerpts[nth % excerpts.length]}`;
      return secondOpinion ? `${line}\n      second opinion: ${secondOpinion}` : line;
    });
  });
}

/** What stands around a character, at each of its places in a sentence. */
function excerptsOf(char: string, sentence: string): string[] {
  const places = sentence.matchAll(new RegExp(`(?<=(.{0,12}))${char}(?=(.{0,12}))`, 'gsu'));
  return Array.from(places, ([, before, after]) => `${before}【${char}】${after}`.trim());
}
