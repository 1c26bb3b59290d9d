import { z } from 'astro/zod';

const anchors = z.array(z.string());

/** The ledger, one entry: every anchor ever published, and what took the place of those that went. */
export const ledger = z.strictObject({
  /** Of sections and sub-headings. */
  essay: anchors,
  /** `note-…` and the note's label. */
  notes: anchors,
  /** The ids of the cases. */
  cases: anchors,
  corrections: anchors,
  /** `playbook-4`, on the page of a case `nokia#text-2`: how it begins, and its sketch. */
  paragraphs: z
    .record(z.string(), z.string().regex(/^\S* [\w-]*$/, 'Only "npm run anchors" writes here'))
    .default({}),
  /** What a section, a sub-heading or a correction said when it was entered. */
  words: z.record(z.string(), z.string()).default({}),
  /** `"old": "new"`; the old one stays in its list. */
  retired: z.record(z.string(), z.string()),
});
