import { z } from 'astro/zod';
import { glossary } from './glossary.ts';
import type { VerdictForm } from './site.ts';

const confidence = z.enum(['高', '中', '低']);
const sourceIds = z.array(z.string());

/** The forms of verdict that a correction can rest on, by its weight. */
const GROUNDS: Record<number, VerdictForm[]> = {
  1: ['filled', 'outlined', 'dashed'],
  2: ['filled'],
  3: ['filled', 'dashed'],
};

/**
 * One case; the file's name is its id, its note's label and its anchor.
 *
 * @param verdicts those of the essay's `site.yaml`, with their forms
 */
export function caseStudy(verdicts: Record<string, VerdictForm>) {
  const all = Object.keys(verdicts);
  const wordFor = (form: VerdictForm) => all.find((word) => verdicts[word] === form) ?? form;
  const check = checkOf(verdicts);
  return z
    .strictObject({
      name: z.string(),
      latin: z.string().optional(),
      /** `2016`, `1998–2013` or `前656–前636`. */
      years: z
        .string()
        .regex(/^前?\d{1,4}(–前?\d{1,4})?$/, 'Write 2016, 1998–2013 or 前656–前636')
        .refine(runForward, 'the later year stands first'),
      /** Every further spelling that a reader may type; both scripts are derived. */
      aliases: z.array(z.string()),
      /** Of the note: what happened … */
      note: z.string().min(1),
      /** … and what the check found. */
      finding: z.string().min(1),
      /** The grey one: the essay claims nothing here that could be checked. */
      verdict: z.enum(all),
      confidence,
      /** What `note` and `finding` rest on, shown with them. */
      noteSources: sourceIds.min(1).max(3),
      checks: z.array(check),
      /** The figure that its page shows, from `content/figures/`. */
      figure: z.string().optional(),
      /** Whether the essay shows it, too, below the paragraph that first calls the case. */
      figureInEssay: z.boolean().optional(),
      /** What stays unverified. */
      unverified: z.array(z.string()).optional(),
      glossary,
    })
    .refine(({ verdict, checks }) => (verdicts[verdict] === 'grey') === (checks.length === 0), {
      message: `a verdict rests on checks; only ${wordFor('grey')} has none`,
      path: ['checks'],
    })
    .refine(({ verdict, checks }) => (verdicts[verdict] === 'filled') === checks.some(isGrave), {
      message: `a case is ${wordFor('filled')} where a check is, with a weight of 2 or 3, and only there`,
      path: ['verdict'],
    });

  function isGrave({ verdict, weight = 1 }: z.infer<typeof check>): boolean {
    return verdicts[verdict] === 'filled' && weight > 1;
  }
}

/** A claim of the original, and what became of it. */
function checkOf(verdicts: Record<string, VerdictForm>) {
  const claiming = Object.keys(verdicts).filter((word) => verdicts[word] !== 'grey');
  const formOf = (word: string) => verdicts[word] ?? 'grey';
  return z
    .strictObject({
      claim: z.string().min(1),
      finding: z.string().min(1),
      verdict: z.enum(claiming),
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
    .refine(({ verdict, weight = 0 }) => GROUNDS[weight]?.includes(formOf(verdict)) ?? true, {
      message:
        'too grave for its verdict: 2 needs a wrong claim, 3 one that is wrong or cannot be told, and what holds needs no correction',
      path: ['weight'],
    });
}

/** `1998–2013`; a year before our era counts down. */
function runForward(years: string): boolean {
  const [from = 0, to = from] = years
    .split('–')
    .map((year) => Number(year.replace('前', '')) * (year.startsWith('前') ? -1 : 1));
  return !(from > to);
}
