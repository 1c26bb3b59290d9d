import { z } from 'astro/zod';
import { glossary } from './glossary.ts';
import { asExactAsKnown } from './source.ts';

/**
 * How a verdict is shown, and what that means in every essay: `filled` is wrong, `dashed` cannot be
 * told, `outlined` holds on the whole, `ink` holds, `grey` claims nothing.
 */
const VERDICT_FORMS = ['filled', 'dashed', 'outlined', 'ink', 'grey'] as const;
export type VerdictForm = (typeof VERDICT_FORMS)[number];

/** What belongs to one essay and to no other. */
export const site = z
  .strictObject({
    /** Begins the keys of citations and of what a browser remembers: no other essay may have it. */
    key: z.string().regex(/^[a-z][a-z0-9-]*$/, 'Write it in a-z, 0-9 and hyphens'),
    /** `own`: the author's text. `retelling`: told anew. `edition`: another's text, edited. */
    kind: z.enum(['own', 'retelling', 'edition']),
    /** Who wrote it, where it is one's own; else the title page's `original` says so. */
    author: z.string().optional(),
    /** Who answers for this edition, in feeds and citations. */
    editor: z.string(),
    /** Where the editor is elsewhere, by addresses that name this one in turn (rel=me). */
    me: z.array(z.url('Write a whole address: https://…')).default([]),
    /** Where a reader reports a mistake: `mailto:…` or the form for a new issue, see browser/report/. */
    reports: z.url('Write a whole address: https://… or mailto:…').optional(),
    /** When the sources were read; one that was read at another time says so itself. */
    accessed: asExactAsKnown.optional(),
    /** The verdicts that cases may have, in the order of the index, each with its form. */
    verdicts: z.record(z.string(), z.enum(VERDICT_FORMS)).default({}),
    glossary,
  })
  .refine(({ kind, author }) => (kind === 'own') === (author !== undefined), {
    message: "an essay of one's own names its author here; any other names it in edition.mdx",
    path: ['author'],
  });
