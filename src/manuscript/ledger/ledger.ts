import { anchorOf } from '../anchor.ts';
import { headingsIn } from '../headings.ts';
import { noteTextsIn } from '../notes.ts';
import { idOf, type Manuscript } from '../reader/manuscript.ts';
import type { Mdx } from '../reader/mdx-file.ts';
import { type FilePoint, pointAt } from '../reader/text-file.ts';
import { entriesAt, pointOfKey, textAt } from '../reader/yaml-file.ts';

/** The kinds of anchors. The essay's and the notes' are on its page, a case's is that of a page. */
export const KINDS = ['essay', 'notes', 'cases', 'corrections'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Every anchor ever published, by kind, and of those that are in the manuscript no more, what took
 * their place. A retired anchor stays in its list.
 */
export type Ledger = Record<Kind, string[]> & {
  /** The beginning and the sketch of each paragraph and other block, by its key: see paragraphs/. */
  paragraphs: Record<string, string>;
  /** What a section, a sub-heading or a correction said when it was entered: see proofreading/anchors/swapped.ts. */
  words: Record<string, string>;
  retired: Record<string, string>;
};

/** An anchor of the manuscript, and where it stands there. */
export type Published = FilePoint & { kind: Kind; anchor: string; words?: string };

/** A retired anchor, and the one of the manuscript that it leads to. */
export type Alias = { old: string; kind: Kind | 'paragraphs'; successor: string };

export const emptyLedger: Ledger = {
  essay: [],
  notes: [],
  cases: [],
  corrections: [],
  paragraphs: {},
  words: {},
  retired: {},
};

/** The ledger of a manuscript whose shape was proofread; an essay that has none yet, has an empty one. */
export function ledgerOf({ ledger }: Pick<Manuscript, 'ledger'>): Ledger {
  return { ...emptyLedger, ...(ledger.data as Partial<Ledger>) };
}

/** Every anchor that the manuscript publishes, in its order. */
export function anchorsIn({
  sections,
  cases,
}: Pick<Manuscript, 'sections' | 'cases'>): Published[] {
  const essay = sections.flatMap(({ file, frontmatter, body }) => [
    {
      kind: 'essay' as const,
      anchor: anchorOf(file.path),
      words: textAt(frontmatter, ['title']),
      ...pointAt(file, 0),
    },
    ...headingsIn(body).flatMap(({ id, words, offset }) =>
      id === undefined
        ? []
        : [{ kind: 'essay' as const, anchor: id, words, ...pointAt(file, offset) }],
    ),
  ]);
  // Two sections may call one note, each with its text.
  const notes = new Map(
    sections
      .flatMap(({ file, body }) =>
        noteTextsIn(body).map(({ label, offset }) => ({
          kind: 'notes' as const,
          anchor: `note-${label}`,
          ...pointAt(file, offset),
        })),
      )
      .map((note) => [note.anchor, note]),
  );
  const pages = cases.map(({ file }) => ({
    kind: 'cases' as const,
    anchor: idOf(file),
    ...pointAt(file, 0),
  }));
  return [...essay, ...notes.values(), ...pages, ...cases.flatMap(correctionsIn)];
}

function correctionsIn({ frontmatter }: Mdx): Published[] {
  return entriesAt(frontmatter, ['checks']).flatMap(([index]) =>
    entriesAt(frontmatter, ['checks', Number(index)])
      .filter(([key]) => key === 'correction')
      .map(([key, id]) => ({
        kind: 'corrections' as const,
        anchor: String(id).toLowerCase(),
        words: textAt(frontmatter, ['checks', Number(index), 'claim']),
        ...pointOfKey(frontmatter, ['checks', Number(index), key]),
      })),
  );
}

/** The ledger with the anchors that it lacked, each list in order, and with what all say now; and those anchors. */
export function withNew(
  ledger: Ledger,
  published: Published[],
): { ledger: Ledger; added: Published[] } {
  const added = published.filter(({ kind, anchor }) => !ledger[kind].includes(anchor));
  const lists = KINDS.map((kind) => {
    const mine = added.filter((one) => one.kind === kind).map(({ anchor }) => anchor);
    return [kind, [...ledger[kind], ...mine].toSorted()];
  });
  const said = published.flatMap(({ anchor, words }) => (words ? [[anchor, words]] : []));
  const words = Object.entries({ ...ledger.words, ...Object.fromEntries(said) }).toSorted(byKey);
  return {
    ledger: { ...ledger, ...Object.fromEntries(lists), words: Object.fromEntries(words) },
    added,
  };
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

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
  const kinds = [...KINDS, 'paragraphs'] as const;
  return kinds.flatMap((kind) =>
    (kind === 'paragraphs' ? Object.keys(ledger[kind]) : ledger[kind])
      .filter((anchor) => Object.hasOwn(ledger.retired, anchor))
      .map((old) => ({ old, kind, successor: successorOf(old, ledger.retired) ?? '' })),
  );
}
