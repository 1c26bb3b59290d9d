import { toString } from 'mdast-util-to-string';
import { basename, extname } from 'node:path';
import type { Fault } from '../manuscript/reader/fault.ts';
import type { TextFile } from '../manuscript/reader/text-file.ts';
import { type Balance, balanceOf, growth } from './balance.ts';
import { ask, type Edit, lengthOf } from './edit.ts';
import { read } from './formats/read.ts';
import { keepHouse, keptTitle } from './house/house.ts';
import { askSlips } from './house/slips.ts';
import { namesIn } from './names.ts';
import { faultsIn, filesOf } from './output/files.ts';
import { wordsOfTree } from './output/mdx.ts';
import { placed } from './output/places.ts';
import type { Beside, PictureBytes } from './pictures.ts';
import { DAMAGE } from './repair/settle.ts';
import { Refusal } from './refusal.ts';
import { joinNeighbours } from './structure/inline.ts';
import { readFront } from './structure/front.ts';
import { findHeadings } from './structure/headings.ts';
import { findNotes } from './structure/notes.ts';
import { settlePictures } from './structure/pictures.ts';
import { sectionsOf } from './structure/sections.ts';
import { brokenOff, removeTails } from './structure/tails.ts';

type Options = {
  encoding?: string | undefined;
  split: 'h2' | 'h3';
  strip: boolean;
  /** The day of the import, ISO, where the manuscript has no date. */
  today: string;
  /** What lies beside the manuscript. */
  beside?: Beside;
};

/** What came of a manuscript: the files of an essay, and all that was done on the way. */
export type Imported = {
  source: string;
  files: TextFile[];
  pictures: PictureBytes[];
  edits: Edit[];
  balance: Balance;
  encoding: string;
  sections: number;
  paragraphs: number;
  characters: number;
  /** Lines that a machine had damaged, and how many of them damaging gives back. */
  damaged: number;
  reproduced: number;
  names: { name: string; count: number }[];
  faults: Fault[];
};

/**
 * Reads a manuscript and sets it as an essay of this site. Writes nothing. Throws a Refusal where it
 * cannot be read for sure, and where the characters do not add up.
 */
export async function importManuscript(
  bytes: Uint8Array,
  path: string,
  options: Options,
): Promise<Imported> {
  const source = basename(path);
  const draft = await read(bytes, source, options);
  const { root } = draft;
  const before = lengthOf(wordsOfTree(root));
  const given = draft.edits;
  joinNeighbours(root);
  const done = [
    ...settlePictures(root),
    ...removeTails(root),
    ...findHeadings(root, draft.title !== undefined),
    ...readFront(draft),
    ...findNotes(root),
    ...keepHouse(root, openLines(given)),
    ...askSlips(root),
  ];
  draft.title ??= basename(source, extname(source)).replace(/\s+[0-9a-f]{32}$/, '');
  if (lengthOf(wordsOfTree(root)) !== before + growth(done))
    throw new Refusal(
      `${source}: characters do not add up; nothing was written. Report it with the manuscript.`,
    );
  done.push(...brokenOff(root));
  const { text: title, edits: titled } = keptTitle(draft.title);
  done.push(...titled);
  draft.title = title;
  const sections = sectionsOf(root, title, options.split);
  const words = wordsOfTree(root);
  if (words.trim() === '') throw new Refusal(`${source}: no words are in it.`);
  const files = filesOf(draft, sections, options.today);
  const edits = placed([...given, ...done, unwritten()], sections, files).toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return {
    source,
    files,
    edits,
    balance: balanceOf(draft.input, edits),
    encoding: draft.encoding,
    sections: sections.length,
    paragraphs: sections
      .flatMap(({ children }) => children)
      .filter((node) => node.type === 'paragraph' && toString(node) !== '').length,
    characters: words.match(/\p{Script=Han}/gu)?.length ?? 0,
    damaged: draft.damaged,
    reproduced: draft.reproduced,
    names: namesIn(words),
    pictures: draft.pictures,
    faults: faultsIn(files, draft.pictures),
  };
}

/** The lines that nobody touches until their author has decided what stood there. */
const openLines = (edits: readonly Edit[]) =>
  new Set(
    edits.filter(({ level, kind }) => level === 'asked' && kind === DAMAGE).map(({ line }) => line),
  );

/** What only the author can write. */
const unwritten = (): Edit => ({
  ...ask(
    { line: 1, column: 1 },
    '題頁',
    '',
    'deck and abstract, and each section’s gist: the first sentences stand there until you write them',
  ),
  section: 'edition.mdx:3',
  sentence: '',
});
