import { z } from 'astro/zod';
import { glossary } from './glossary.ts';

/** One of the essay's sections; `NN-anchor.mdx` gives its order and its anchor. */
export const section = z.strictObject({
  title: z.string(),
  subtitle: z.string().optional(),
  /** The point in one or two sentences, written by hand. */
  gist: z.string(),
  glossary,
});
