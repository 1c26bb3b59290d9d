import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { chanceFrom, sample } from '../../tests/support/sample.ts';
import { enterAll, printLedger } from '../ledger/enter.ts';
import { manuscriptOf, readManuscript } from '../reader/manuscript.ts';

// Fifty edits by chance of a copy of the published essay. Every sentence is known by a number, however it
// is worded: a link to a paragraph leads right when it leads to where one of its sentences stands.

type Sentence = { number: number; text: string };
type Paragraph = Sentence[];
type Section = { path: string; head: string; paragraphs: Paragraph[] };

const published = await readManuscript(pathToFileURL(`${process.cwd()}/`), 'content');

let sentences = 0;
const paragraphOf = (text: string): Paragraph =>
  (text.match(/[^。！？]+[。！？]?[」』）]*/g) ?? []).map((one) => ({
    number: sentences++,
    text: one,
  }));

/** The sections without their notes, and paragraphs to add. */
function copy(): { sections: Section[]; spare: Paragraph[] } {
  const linesOf = (text: string) =>
    text
      .replace(/^---\n[^]*?\n---\n/, '')
      .replaceAll(/\[\^[^\]]+\](?!:)/g, '')
      .trim()
      .split(/\n\n+/)
      .filter((line) => line.trim() && !/^(?:\[\^| |<|\{)/.test(line));
  return {
    sections: published.sections.map(({ file: { path, text } }) => ({
      path,
      head: /^---\n[^]*?\n---\n/.exec(text)?.[0] ?? '',
      paragraphs: linesOf(text).map(paragraphOf),
    })),
    spare: published.cases.flatMap(({ file }) =>
      linesOf(file.text.replaceAll(/<[^>]+>/g, '')).map(paragraphOf),
    ),
  };
}

/** The manuscript of a copy, with what stands in each of its paragraphs. */
function written(sections: Section[], ledger: string) {
  const text = (paragraph: Paragraph) => paragraph.map((one) => one.text).join('');
  const files = sections.map(({ path, head, paragraphs }) => ({
    path,
    text: `${head}\n${paragraphs.map(text).join('\n\n')}\n`,
  }));
  return manuscriptOf('content', [...files, { path: 'content/anchors.json', text: ledger }]);
}

/** The numbers of the sentences under each key. */
function holdings(sections: Section[], keys: readonly string[]): Map<string, Set<number>> {
  const numbers = sections.flatMap(({ head, paragraphs }) => [
    ...(head.includes('\nsubtitle:') ? [new Set<number>()] : []),
    ...paragraphs.map((one) => new Set(one.map(({ number }) => number))),
  ]);
  expect(keys).toHaveLength(numbers.length);
  return new Map(keys.map((key, index) => [key, numbers[index] ?? new Set()]));
}

type Edit = (sections: Section[], below: (bound: number) => number, spare: Paragraph[]) => void;

const EDITS: Record<string, Edit> = {
  reword(sections, below, spare) {
    const sentence = pick(pick(pick(sections, below).paragraphs, below), below);
    const letters = [...sentence.text];
    const other = [...pick(pick(spare, below), below).text];
    // A third of its words are others.
    const some = Math.ceil(letters.length / 3);
    letters.splice(below(letters.length), some, ...other.slice(0, some));
    sentence.text = letters.join('');
  },
  move(sections, below) {
    const from = pick(sections, below);
    if (from.paragraphs.length < 3) return;
    const [paragraph = []] = from.paragraphs.splice(below(from.paragraphs.length), 1);
    const to = pick(sections, below);
    to.paragraphs.splice(below(to.paragraphs.length + 1), 0, paragraph);
  },
  split(sections, below) {
    const { paragraphs } = pick(sections, below);
    const at = below(paragraphs.length);
    const paragraph = paragraphs[at] ?? [];
    if (paragraph.length < 2) return;
    const cut = 1 + below(paragraph.length - 1);
    paragraphs.splice(at, 1, paragraph.slice(0, cut), paragraph.slice(cut));
  },
  join(sections, below) {
    const { paragraphs } = pick(sections, below);
    if (paragraphs.length < 3) return;
    const at = below(paragraphs.length - 1);
    paragraphs.splice(at, 2, [...(paragraphs[at] ?? []), ...(paragraphs[at + 1] ?? [])]);
  },
  remove(sections, below) {
    const { paragraphs } = pick(sections, below);
    if (paragraphs.length > 2) paragraphs.splice(below(paragraphs.length), 1);
  },
  add(sections, below, spare) {
    const { paragraphs } = pick(sections, below);
    const [paragraph = []] = spare.splice(below(spare.length), 1);
    paragraphs.splice(below(paragraphs.length + 1), 0, paragraph);
  },
};

function pick<T>(some: readonly T[], below: (bound: number) => number): T {
  const one = some[below(some.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

const shares = (some: Set<number> = new Set(), others: Set<number> = new Set()) =>
  [...some].some((one) => others.has(one));

/** Edits a copy, with `npm run anchors` after each step, and tells what became of its links. */
function edited(seed: number, steps: number, editsAStep: number) {
  const chance = chanceFrom(seed);
  const below = (bound: number) => Math.floor(chance() * bound);
  const { sections, spare } = copy();
  const kinds = Object.values(EDITS);
  let ledger = '';
  let held = new Map<string, Set<number>>();
  const named = new Map<string, string>();
  const told: string[] = [];
  let asked = 0;
  for (let step = 0; step <= steps; step++) {
    const edits = step === 0 ? 0 : editsAStep;
    for (let nth = 0; nth < edits; nth++) pick(kinds, below)(sections, below, spare);
    const manuscript = written(sections, ledger);
    const first = enterAll(manuscript);
    const keys = first.addresses.blocks.map(({ key }) => key);
    const guessed = holdings(sections, keys);
    // An author knows: what shares a sentence is the same.
    const [same = [], other = []] = [true, false].map((is) =>
      first.addresses.doubts
        .filter(({ key, block }) => shares(held.get(key), guessed.get(block.key)) === is)
        .map(({ key }) => key),
    );
    asked += same.length + other.length;
    const entered = same.length + other.length > 0 ? enterAll(manuscript, { same, other }) : first;
    const { blocks, lost } = entered.addresses;
    const now = holdings(
      sections,
      blocks.map(({ key }) => key),
    );
    for (const { key, successor } of lost) named.set(key, successor);
    for (const [key, numbers] of held) {
      const target = now.has(key) ? key : named.get(key);
      const section = key.replace(/(?:-\d+)+$/, '');
      if (target === undefined) told.push(`${key} is lost without a word`);
      else if (
        now.has(target) ? numbers.size > 0 && !shares(numbers, now.get(target)) : target !== section
      )
        told.push(`${key} leads to ${target}, where nothing of it stands`);
    }
    held = now;
    ledger = printLedger(entered.ledger);
  }
  return { elsewhere: told, lost: named.size, asked, links: held.size + named.size };
}

test.each([
  ['one by one', 50, 1],
  ['five between two entries', 10, 5],
  ['all at once', 1, 50],
])(
  'of fifty edits, %s, none leads a link elsewhere',
  (_, steps, edits) => {
    const seeds = sample([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 2);
    for (const seed of seeds) {
      const { elsewhere, lost, asked, links } = edited(seed, steps, edits);
      expect(elsewhere, `seed ${seed}`).toEqual([]);
      expect(lost).toBeGreaterThan(0);
      expect(links).toBeGreaterThan(published.sections.length);
      expect(asked).toBeLessThan(5);
    }
  },
  60_000,
);
