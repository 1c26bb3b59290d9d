import { z } from 'astro/zod';

const shared = { title: z.string(), caption: z.string(), sources: z.array(z.string()).min(1) };

/** Bars on one scale; dotted as far as no source says, an arrowhead where it goes on. */
const bars = z.strictObject({
  ...shared,
  bars: z.array(
    z.strictObject({
      label: z.string(),
      text: z.string(),
      value: z.number().min(0),
      perhaps: z.number().optional(),
      onward: z.boolean().optional(),
    }),
  ),
});

/** The few known values of something, and what happened meanwhile; dates are ISO. */
const steps = z.strictObject({
  ...shared,
  points: z.array(
    z.strictObject({
      date: z.iso.date("Write '2012-05-16'"),
      value: z.number(),
      label: z.string(),
      note: z.string(),
      side: z.enum(['above', 'below', 'left']),
      rough: z.boolean().optional(),
    }),
  ),
  events: z.array(
    z.strictObject({
      date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, "Write '2012-05' or '2012-05-16'"),
      label: z.string(),
    }),
  ),
});

/** What people would rather look at than read; drawn at build time by `src/outputs/figures/`. */
export const figure = z.union([bars, steps]);
