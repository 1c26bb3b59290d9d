import { extname } from 'node:path';
import { decode } from '../bytes/decode.ts';
import type { Draft } from '../draft.ts';
import type { Edit } from '../edit.ts';
import { repair } from '../repair/repair.ts';
import type { Beside, PictureBytes } from '../pictures.ts';
import { Refusal } from '../refusal.ts';
import { sentenceAround } from '../sentence.ts';

/** The largest manuscript, in bytes. */
const LARGEST = 50_000_000;

/** Reads a text: `beside` is what lies in its folder, `own` the addresses of pictures that came with it. */
type Reader = (text: string, beside?: Beside, own?: readonly string[]) => Draft;

/** By the ending of a file; a format's libraries are loaded when a file is of it. */
const READERS: Record<string, () => Promise<Reader>> = {
  '.txt': async () => (await import('./text.ts')).readText,
  '.md': async () => (await import('./markdown/read.ts')).readMarkdown,
  '.html': pageReader,
  '.htm': pageReader,
  '.docx': pageReader,
};

async function pageReader(): Promise<Reader> {
  const { readHtml } = await import('./html/read.ts');
  return (text, _, own) => readHtml(text, own);
}

/** How files begin that are no text. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['PK', 'a zip archive, perhaps a Word document'],
  ['%PDF', 'a PDF'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document; save it as .docx'],
  ['{\\rtf', 'RTF; save it as .docx'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
];

type Reading = Draft & {
  pictures: PictureBytes[];
  encoding: string;
  damaged: number;
  reproduced: number;
};

/** Reads a manuscript: bytes, repair, format. Throws a Refusal where it cannot be read for sure. */
export async function read(
  bytes: Uint8Array,
  file: string,
  options: { encoding?: string | undefined; strip: boolean; beside?: Beside | undefined },
): Promise<Reading> {
  const ending = extname(file).toLowerCase();
  if (bytes.length > LARGEST)
    throw new Refusal(`${file}: larger than ${LARGEST / 1e6} MB. Cut it into parts.`);
  if (bytes.length === 0) throw new Refusal(`${file}: empty.`);
  const reader = READERS[ending];
  if (!reader)
    throw new Refusal(
      `${file}: no format is known by the ending "${ending}". Give a .txt, .md, .html or .docx file.`,
    );
  const { text, encoding, edits, pictures } = await textOf(bytes, file, ending, options.encoding);
  const repaired = repair(text, file, options.strip);
  const own = pictures?.map(({ path }) => `../${path}`);
  const readDraft = await reader();
  const draft = readDraft(repaired.text, options.beside, own);
  const input =
    draft.input -
    repaired.edits.reduce(
      (sum, { before, after }) => sum + [...after].length - [...before].length,
      0,
    );
  return {
    ...draft,
    pictures: pictures ?? draft.pictures ?? [],
    input: input + edits.reduce((sum, { before }) => sum + [...before].length, 0),
    edits: [...edits, ...[...repaired.edits, ...draft.edits].map(inText(text, ending))],
    encoding,
    damaged: repaired.damaged,
    reproduced: repaired.reproduced,
  };
}

/** Adds to an edit the sentence of the manuscript that it stands in, where lines are lines of words. */
const inText = (text: string, ending: string) => {
  const lines = ['.txt', '.md'].includes(ending) ? text.split('\n') : [];
  return (edit: Edit): Edit => {
    const characters = [...(lines[edit.line - 1] ?? '')];
    if (characters.length === 0 || edit.sentence) return edit;
    const offset = characters.slice(0, edit.column - 1).join('').length;
    return { ...edit, sentence: sentenceAround(characters.join(''), offset, edit.before.length) };
  };
};

async function textOf(
  bytes: Uint8Array,
  file: string,
  ending: string,
  name?: string,
): Promise<{ text: string; encoding: string; edits: Edit[]; pictures?: PictureBytes[] }> {
  if (ending === '.docx') {
    const { docxToHtml } = await import('./docx/read.ts');
    const { html, pictures, edits } = await docxToHtml(bytes, file);
    return { text: html, encoding: 'Word', pictures, edits };
  }
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const [, what] = OTHERS.find(([start]) => beginning.startsWith(start)) ?? [];
  if (what)
    throw new Refusal(`${file}: not what its ending says, but ${what}. Nothing was written.`);
  const decoded = decode(bytes, file, name);
  const isPage = /^\s*(?:<!doctype html|<html[\s>])/i.test(decoded.text);
  if (isPage && !ending.startsWith('.htm'))
    throw new Refusal(`${file}: not what its ending says, but a page of HTML. Name it .html.`);
  if (ending.startsWith('.htm') && !/<[a-z!/]/i.test(decoded.text))
    throw new Refusal(`${file}: not what its ending says: no HTML is in it. Name it .txt.`);
  if (!/\S/.test(decoded.text)) throw new Refusal(`${file}: no words are in it.`);
  if (decoded.text.includes('\0')) throw new Refusal(`${file}: not text. Nothing was written.`);
  return decoded;
}
