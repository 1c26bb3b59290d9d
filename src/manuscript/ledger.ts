import { anchorOf } from './anchor.ts';
import { HEADING_ID } from './proofreading/anchors.ts';
import { type File, lineAt } from './proofreading/fault.ts';
import { NOTE_TEXT } from './proofreading/notes.ts';
import { idOf } from './proofreading/references.ts';

/** The kinds of anchors. The essay's and the notes' are on its page, a case's is that of a page. */
export const KINDS = ['essay', 'notes', 'cases', 'corrections'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Every anchor ever published, by kind, and of those that are in the manuscript no more, what took
 * their place. A retired anchor stays in its list.
 */
export type Ledger = Record<Kind, string[]> & { retired: Record<string, string> };

/** An anchor of the manuscript, and where it stands there. */
export type Published = { kind: Kind; anchor: string; file: string; line: number };

/** A retired anchor, and the one of the manuscript that it leads to. */
export type Alias = { old: string; kind: Kind; successor: string };

const CORRECTION = /^ +correction: (C\d+)$/gm;

/** Reads the ledger. Throws where the text is not one. */
export function parseLedger(text: string): Ledger {
  const ledger: unknown = JSON.parse(text);
  const { retired, ...lists } = Object(ledger) as Record<string, unknown>;
  const isLedger =
    Object.keys(lists).toSorted().join() === KINDS.toSorted().join() &&
    Object.values(lists).every((list) => Array.isArray(list) && areStrings(list)) &&
    Object(retired) === retired &&
    areStrings(Object.values(retired as object));
  if (!isLedger) throw new Error(`it needs lists of ${KINDS.join(', ')}, and pairs of retired`);
  return ledger as Ledger;
}

const areStrings = (values: unknown[]) => values.every((value) => typeof value === 'string');

/** Every anchor that the manuscript publishes, in its order. */
export function anchorsIn({ sections, cases }: { sections: File[]; cases: File[] }): Published[] {
  const essay = sections.flatMap((file) => [
    { kind: 'essay' as const, anchor: anchorOf(file.path), file: file.path, line: 1 },
    ...find('essay', HEADING_ID, file),
  ]);
  // Two sections may call one note, each with its text.
  const notes = new Map(
    sections
      .flatMap((file) => find('notes', NOTE_TEXT, file))
      .map((note) => [note.anchor, { ...note, anchor: `note-${note.anchor}` }]),
  );
  const pages = cases.map(({ path }) => ({
    kind: 'cases' as const,
    anchor: idOf(path),
    file: path,
    line: 1,
  }));
  const corrections = cases.flatMap((file) => find('corrections', CORRECTION, file));
  return [...essay, ...notes.values(), ...pages, ...corrections];
}

function find(kind: Kind, pattern: RegExp, { path, text }: File): Published[] {
  return [...text.matchAll(pattern)].map(({ index, 1: id = '' }) => ({
    kind,
    anchor: kind === 'corrections' ? id.toLowerCase() : id,
    file: path,
    line: lineAt(text, index),
  }));
}

/** The ledger with the anchors that it lacked, each list in order, and those anchors. */
export function withNew(
  ledger: Ledger,
  published: Published[],
): { ledger: Ledger; added: Published[] } {
  const added = published.filter(({ kind, anchor }) => !ledger[kind].includes(anchor));
  const lists = KINDS.map((kind) => {
    const mine = added.filter((one) => one.kind === kind).map(({ anchor }) => anchor);
    return [kind, [...ledger[kind], ...mine].toSorted()];
  });
  return { ledger: { ...Object.fromEntries(lists), retired: ledger.retired }, added };
}

/** What a retired anchor leads to in the end; nothing where it leads in a circle. */
export function successorOf(old: string, retired: Ledger['retired']): string | undefined {
  const seen = new Set([old]);
  let anchor = old;
  while (Object.hasOwn(retired, anchor)) {
    anchor = retired[anchor] ?? '';
    if (seen.has(anchor)) return undefined;
    seen.add(anchor);
  }
  return anchor;
}

/** All retired anchors of a ledger that was proofread. */
export function aliasesOf(ledger: Ledger): Alias[] {
  return KINDS.flatMap((kind) =>
    ledger[kind]
      .filter((anchor) => Object.hasOwn(ledger.retired, anchor))
      .map((old) => ({ old, kind, successor: successorOf(old, ledger.retired) ?? '' })),
  );
}
