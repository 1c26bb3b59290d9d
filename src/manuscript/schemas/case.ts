import { z } from 'astro/zod';
import { glossary } from './glossary.ts';

/** 無從查證: no page was found that could show it, or an opinion that no page could. */
const verdict = z.enum(['成立', '大致成立', '有誤', '無從查證']);
const confidence = z.enum(['高', '中', '低']);
const sourceIds = z.array(z.string());

const check = z.strictObject({
  claim: z.string().min(1),
  finding: z.string().min(1),
  verdict,
  confidence,
  sources: sourceIds,
  /** Number in the table of corrections; absent where the claim holds. */
  correction: z
    .string()
    .regex(/^C\d{2}$/, 'Write C and two digits')
    .optional(),
  /** 3 shakes the argument, 2 is an error of fact, 1 of wording or context. */
  weight: z.int().min(1).max(3).optional(),
});

/** One case; the file's name is its id, its note's label and its anchor. */
export const caseStudy = z
  .strictObject({
    name: z.string(),
    latin: z.string().optional(),
    /** `2016`, `1998–2013` or `前656–前636`. */
    years: z.string().regex(/^前?\d{1,4}(–前?\d{1,4})?$/, 'Write 2016, 1998–2013 or 前656–前636'),
    /** Every further spelling that a reader may type; both scripts are derived. */
    aliases: z.array(z.string()),
    /** The short face: what happened … */
    note: z.string().min(1),
    /** … and what the check found. */
    finding: z.string().min(1),
    /** 背景: the essay claims nothing here that could be checked. */
    verdict: z.enum([...verdict.options, '背景']),
    confidence,
    /** What `note` and `finding` rest on, shown with them. */
    noteSources: sourceIds.min(1).max(3),
    checks: z.array(check),
    /** The figure that its page shows, from `content/figures/`. */
    figure: z.string().optional(),
    /** What stays unverified. */
    unverified: z.array(z.string()).optional(),
    glossary,
  })
  .refine((one) => (one.verdict === '背景') === (one.checks.length === 0), {
    message: 'a verdict rests on checks; only 背景 has none',
    path: ['checks'],
  });
