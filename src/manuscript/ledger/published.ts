import { anchorOf } from '../anchor.ts';
import { headingsIn } from '../headings.ts';
import { noteTextsIn } from '../notes.ts';
import { idOf, type Manuscript } from '../reader/manuscript.ts';
import type { Mdx } from '../reader/mdx-file.ts';
import { type FilePoint, pointAt } from '../reader/text-file.ts';
import { entriesAt, pointOfKey, textAt } from '../reader/yaml-file.ts';
import type { AnchorKind } from './ledger.ts';

/** An anchor of the manuscript, and where it stands there. */
export type Published = FilePoint & { kind: AnchorKind; anchor: string; words?: string };

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
