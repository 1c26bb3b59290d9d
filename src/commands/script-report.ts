import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fromHtml } from 'hast-util-from-html';
import { glossaryOf } from '../manuscript/glossary.ts';
import { readManuscript, yamlOf } from '../manuscript/reader/manuscript.ts';
import { type Occurrence, reportAmbiguous } from '../script/ambiguous.ts';
import { toHans } from '../script/page/hans.ts';

// Prints every place of the built site whose Simplified form depends on the word, for a human eye;
// with --near, those that little decided.

/** Below this the rival was not 150 times less likely. */
const NEAR = 5;

const { values } = parseArgs({ options: { near: { type: 'boolean', default: false } } });
const root = new URL('../../', import.meta.url);
const glossary = yamlOf(await readManuscript(root)).flatMap(glossaryOf);
const places = reportAmbiguous(await blocks(new URL('dist/', root)), glossary);
console.log(layOut(values.near ? places.filter(isNear) : places));

function isNear({ rival }: Occurrence): boolean {
  return rival !== undefined && rival.margin < NEAR;
}

/** Every text that is converted as one, of all the site's Traditional pages, each once. */
async function blocks(dist: URL): Promise<string[]> {
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: fileURLToPath(dist) }));
  const traditional = pages.filter((page) => !page.startsWith('hans/')).toSorted();
  if (traditional.length === 0) throw new Error('dist/ has no page. Run "npm run build" first.');
  const texts = new Set<string>();
  const note = (text: string) => {
    texts.add(text);
    return text;
  };
  for (const page of traditional) {
    toHans(fromHtml(await readFile(new URL(page, dist), 'utf8')), note);
  }
  return [...texts];
}

/** The places by character, the most frequent first, and their sum. */
function layOut(shown: Occurrence[]): string {
  const byCharacter = [...Map.groupBy(shown, ({ char }) => char)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([char, of]) => `${char} → ${tally(of)}\n${of.map(lineOf).join('\n')}`);
  const differing = shown.filter(({ secondOpinion }) => secondOpinion).length;
  const near = shown.filter(isNear).length;
  const sum = `${byCharacter.length} characters, ${shown.length} places, ${near} near, ${differing} differing opinions`;
  return [...byCharacter, sum].join('\n\n');
}

/** `后 12, 後 1` */
function tally(of: Occurrence[]): string {
  return [...Map.groupBy(of, ({ chosen }) => chosen)]
    .map(([chosen, { length }]) => `${chosen} ${length}`)
    .join(', ');
}

/** The choice with what stands around it, then what spoke against it. */
function lineOf({ char, chosen, sentence, index, rival, secondOpinion }: Occurrence): string {
  const characters = [...sentence];
  const before = characters.slice(Math.max(0, index - 12), index).join('');
  const after = characters.slice(index + 1, index + 13).join('');
  const excerpt = `${before}【${char}】${after}`.replaceAll(/\s+/g, ' ').trim();
  return [
    `  ${chosen}  ${excerpt}`,
    ...(rival ? [`      ${rival.margin.toFixed(1)}  ${rival.words.join(' over ')}`] : []),
    ...(secondOpinion ? [`      second opinion: ${secondOpinion}`] : []),
  ].join('\n');
}
