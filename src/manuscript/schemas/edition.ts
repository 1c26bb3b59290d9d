import { z } from 'astro/zod';

/** The title page; its body is the colophon. */
export const edition = z.strictObject({
  title: z.string(),
  deck: z.string(),
  abstract: z.string(),
  /** The day on which this edition appeared; what changed later, git knows. */
  date: z.date(),
  /** The work that is retold or edited; an essay of one's own has none. */
  original: z.strictObject({ title: z.string(), author: z.string(), year: z.int() }).optional(),
});
