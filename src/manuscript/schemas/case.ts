import { z } from 'astro/zod';
import { glossary } from './glossary.ts';

/** 無從查證: no page was found that could show it, or an opinion that no page could. */
const verdict = z.enum(['成立', '大致成立', '有誤', '無從查證']);
const confidence = z.enum(['高', '中', '低']);
const sourceIds = z.array(z.string());

/** The verdicts that a correction can rest on, by its weight. */
const GROUNDS: Record<number, z.infer<typeof verdict>[]> = {
  1: ['有誤', '大致成立', '無從查證'],
  2: ['有誤'],
  3: ['有誤', '無從查證'],
};

const check = z
  .strictObject({
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
    /** 3 shakes the argument, 2 is an error of fact, 1 of wording, precision or source. */
    weight: z.int().min(1).max(3).optional(),
  })
  .refine(({ correction, weight }) => (correction === undefined) === (weight === undefined), {
    message: 'a correction has a weight, and nothing else has one',
    path: ['weight'],
  })
  .refine(({ verdict: found, weight = 0 }) => GROUNDS[weight]?.includes(found) ?? true, {
    message:
      'too grave for its verdict: 2 needs 有誤, 3 有誤 or 無從查證, and what is 成立 needs no correction',
    path: ['weight'],
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
  .refine(
    ({ verdict: found, checks }) =>
      (found === '有誤') === checks.some((one) => one.verdict === '有誤' && (one.weight ?? 1) > 1),
    {
      message: 'a case is 有誤 where a check is, with a weight of 2 or 3, and only there',
      path: ['verdict'],
    },
  )
  .refine((one) => (one.verdict === '背景') === (one.checks.length === 0), {
    message: 'a verdict rests on checks; only 背景 has none',
    path: ['checks'],
  });
