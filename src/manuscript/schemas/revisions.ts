import { z } from 'astro/zod';

const change = z.strictObject({
  /** The anchors of the sections, cases and corrections that changed; none where all did. */
  of: z.array(z.string()).default([]),
  /** A sentence. */
  what: z.string(),
});

/** What changed in the words, day by day; what only sets them in another way does not belong here. */
export const revisions = z.array(
  z.strictObject({
    /** On a Chinese calendar. */
    date: z.date(),
    changes: z.array(change).min(1, 'Say what changed on that day, or remove it'),
  }),
);
