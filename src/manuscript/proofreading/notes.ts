import { KEBAB } from '../anchor.ts';
import { type Fault, type File, lineAt } from './fault.ts';

const CALL = /(?!^\[\^[^\]\s]+\]:)\[\^([^\]\s]+)\]/gm;
/** The text of a note, at the beginning of its line. */
export const NOTE_TEXT = /^\[\^([^\]\s]+)\]:/gm;

/**
 * Calls and texts of one section's notes that do not match. remark-gfm prints a call without a text
 * as it stands, and drops a text without a call, in silence.
 */
export function proofNotes({ path, text }: File): Fault[] {
  const find = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ index, 1: label = '' }) => ({
      label,
      file: path,
      line: lineAt(text, index),
    }));
  const calls = find(CALL);
  const texts = find(NOTE_TEXT);
  const has = (list: { label: string }[], label: string) => list.some((one) => one.label === label);
  return [
    ...calls
      .filter(({ label }) => !has(texts, label))
      .map(({ label, ...place }) => ({
        ...place,
        what: `note [^${label}] has no text`,
        cure: `Add a line "[^${label}]: …" at the end of this file`,
      })),
    ...texts
      .filter(({ label }) => !has(calls, label))
      .map(({ label, ...place }) => ({
        ...place,
        what: `note [^${label}] is never called`,
        cure: `Call it with [^${label}] in the text, or remove its line`,
      })),
    ...texts
      .filter(({ label }, index) => has(texts.slice(0, index), label))
      .map(({ label, ...place }) => ({
        ...place,
        what: `note [^${label}] has two texts`,
        cure: 'Keep one of them',
      })),
    ...[...calls, ...texts]
      .filter(({ label }) => !KEBAB.test(label))
      .map(({ label, ...place }) => ({
        ...place,
        what: `note label "${label}" is not ASCII kebab-case`,
        cure: 'The label becomes the anchor #note-…: write it in a-z, 0-9 and hyphens',
      })),
  ];
}
