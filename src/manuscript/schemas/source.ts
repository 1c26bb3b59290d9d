import { z } from 'astro/zod';

/** As exact as it is known. */
export const asExactAsKnown = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "Write '2012', '2012-05' or '2012-05-16'");
const day = z.iso.date("Write '2012-05-16'");

/** One of what the cases rest on; its id is its key in `sources.yaml`. */
export const source = z
  .strictObject({
    /** A book's with its own marks: `《三國演義》第三十九回`; an article's gets 〈〉 where it is shown. */
    title: z.string(),
    /** The title is our description, not the source's own. */
    described: z.boolean().optional(),
    publisher: z.string(),
    /** The site that reprints it, where that is what was read. */
    reprint: z.string().optional(),
    date: asExactAsKnown.optional(),
    url: z.url('Write a whole address: https://…').optional(),
    language: z.string(),
    /** A first hand, B reliable second hand, C reprints and aggregators. */
    grade: z.enum(['A', 'B', 'C']),
    /** How far it was checked. */
    checked: z.enum(['excerpt', 'memory', 'calc']),
    /** When it was read, where that is not when `site.yaml` says that all were. */
    accessed: asExactAsKnown.optional(),
    /** A copy at an archive, and of which day; a source without one is shown as not archived. */
    archived: z
      .strictObject({ url: z.url('Write a whole address: https://…'), date: day })
      .optional(),
    /** Its own words that bear the claim, as they stand there. */
    excerpt: z.string().min(2).max(40).optional(),
    note: z.string().optional(),
  })
  .refine(({ excerpt, checked }) => excerpt === undefined || checked === 'excerpt', {
    message: 'only what was read can be quoted',
    path: ['excerpt'],
  });
