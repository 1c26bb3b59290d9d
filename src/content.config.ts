import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { CONTENT, hasPart } from './manuscript/folder.ts';

// Every object is strict: a misspelt key stops the build instead of vanishing.

/** A loader, or nothing where an essay does without the collection. */
const optional = (collection: string, loader: Loader): Loader | (() => []) =>
  hasPart(collection) ? loader : () => [];

/** Words of one text whose Simplified form no table can know, e.g. `錢鍾書: 钱锺书`. */
const glossary = z.record(z.string(), z.string()).default({});

/** What belongs to one essay and to no other. */
const site = defineCollection({
  loader: file(`${CONTENT}/site.yaml`, { parser: (text) => ({ site: parse(text) }) }),
  schema: z
    .strictObject({
      /** Begins the keys of citations and of what a browser remembers: no other essay may have it. */
      key: z.string().regex(/^[a-z][a-z0-9-]*$/),
      /** `own`: the author's text. `retelling`: told anew. `edition`: another's text, edited. */
      kind: z.enum(['own', 'retelling', 'edition']),
      /** Who wrote it, where it is one's own; else the title page's `original` says so. */
      author: z.string().optional(),
      /** Who answers for this edition, in feeds and citations. */
      editor: z.string(),
      /** Where a reader reports a mistake: `mailto:…`, or the address of a new issue. */
      reports: z.url().optional(),
      glossary,
    })
    .refine(({ kind, author }) => (kind === 'own') === (author !== undefined), {
      message: "an essay of one's own names its author here; any other names it in edition.mdx",
      path: ['author'],
    }),
});

/** One of the essay's sections; `NN-anchor.mdx` gives its order and its anchor. */
const essay = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${CONTENT}/essay` }),
  schema: z.strictObject({
    title: z.string(),
    subtitle: z.string().optional(),
    /** The point in one or two sentences, written by hand. */
    gist: z.string(),
    glossary,
  }),
});

/** The title page; its body is the colophon. */
const edition = defineCollection({
  loader: glob({ pattern: 'edition.mdx', base: CONTENT }),
  schema: z.strictObject({
    title: z.string(),
    deck: z.string(),
    abstract: z.string(),
    /** The day on which this edition appeared; what changed later, git knows. */
    date: z.date(),
    /** The work that is retold or edited; an essay of one's own has none. */
    original: z.strictObject({ title: z.string(), author: z.string(), year: z.int() }).optional(),
  }),
});

/** 無從查證: no page was found that could show it, or an opinion that no page could. */
const verdict = z.enum(['成立', '大致成立', '有誤', '無從查證']);
const confidence = z.enum(['高', '中', '低']);
const sourceIds = z.array(z.string());

/** One case; the file's name is its id, its note's label and its anchor. */
const cases = defineCollection({
  loader: optional('cases', glob({ pattern: '*.mdx', base: `${CONTENT}/cases` })),
  schema: z
    .strictObject({
      name: z.string(),
      latin: z.string().optional(),
      /** `2016`, `1998–2013` or `前656–前636`. */
      years: z.string().regex(/^前?\d{1,4}(–前?\d{1,4})?$/),
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
      checks: z.array(
        z.strictObject({
          claim: z.string().min(1),
          finding: z.string().min(1),
          verdict,
          confidence,
          sources: sourceIds,
          /** Number in the table of corrections; absent where the claim holds. */
          correction: z
            .string()
            .regex(/^C\d{2}$/)
            .optional(),
          /** 3 shakes the argument, 2 is an error of fact, 1 of wording or context. */
          weight: z.int().min(1).max(3).optional(),
        }),
      ),
      /** The figure that its page shows, from `content/figures/`. */
      figure: z.string().optional(),
      /** What stays unverified. */
      unverified: z.array(z.string()).optional(),
      glossary,
    })
    .refine((one) => (one.verdict === '背景') === (one.checks.length === 0), {
      message: 'a verdict rests on checks; only 背景 has none',
      path: ['checks'],
    }),
});

const sources = defineCollection({
  loader: optional('sources', file(`${CONTENT}/sources.yaml`)),
  schema: z.strictObject({
    /** A book's with its own marks: `《三國演義》第三十九回`; an article's gets 〈〉 where it is shown. */
    title: z.string(),
    /** The title is our description, not the source's own. */
    described: z.boolean().optional(),
    publisher: z.string(),
    /** The site that reprints it, where that is what was read. */
    reprint: z.string().optional(),
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .optional(),
    url: z.url().optional(),
    language: z.string(),
    /** A first hand, B reliable second hand, C reprints and aggregators. */
    grade: z.enum(['A', 'B', 'C']),
    /** How far it was checked. */
    checked: z.enum(['excerpt', 'memory', 'calc']),
    note: z.string().optional(),
  }),
});

const figure = { title: z.string(), caption: z.string(), sources: sourceIds.min(1) };

/** What people would rather look at than read; drawn at build time by `src/outputs/figures/`. */
const figures = defineCollection({
  loader: optional('figures', glob({ pattern: '*.yaml', base: `${CONTENT}/figures` })),
  schema: z.union([
    /** Bars on one scale; dotted as far as no source says, an arrowhead where it goes on. */
    z.strictObject({
      ...figure,
      bars: z.array(
        z.strictObject({
          label: z.string(),
          text: z.string(),
          value: z.number().min(0),
          perhaps: z.number().optional(),
          onward: z.boolean().optional(),
        }),
      ),
    }),
    /** The few known values of something, and what happened meanwhile; dates are ISO. */
    z.strictObject({
      ...figure,
      points: z.array(
        z.strictObject({
          date: z.iso.date(),
          value: z.number(),
          label: z.string(),
          note: z.string(),
          side: z.enum(['above', 'below', 'left']),
          rough: z.boolean().optional(),
        }),
      ),
      events: z.array(
        z.strictObject({ date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/), label: z.string() }),
      ),
    }),
  ]),
});

/** A name that readers look for, as the texts write it: the key. */
const names = defineCollection({
  loader: optional('names', file(`${CONTENT}/names.yaml`)),
  schema: z.strictObject({
    /** Every other spelling that means the same; case, spaces and script are folded anyway. */
    spellings: z.array(z.string().min(2)),
  }),
});

const anchors = z.array(z.string());

/** The ledger, one entry: every anchor ever published, and what took the place of those that went. */
const ledger = defineCollection({
  loader: file(`${CONTENT}/anchors.json`, { parser: (text) => ({ ledger: JSON.parse(text) }) }),
  schema: z.strictObject({
    /** Of sections and sub-headings. */
    essay: anchors,
    /** `note-…` and the note's label. */
    notes: anchors,
    /** The ids of the cases. */
    cases: anchors,
    corrections: anchors,
    /** `"old": "new"`; the old one stays in its list. */
    retired: z.record(z.string(), z.string()),
  }),
});

export const collections = { site, essay, edition, cases, sources, figures, names, ledger };
