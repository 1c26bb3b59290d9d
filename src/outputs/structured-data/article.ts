import type { Article, Claim, ClaimReview, CreativeWork, Person, WithContext } from 'schema-dts';
import type { Provenance } from '../citations/credit.ts';
import { type Script } from '../../address.ts';
import type { Simplify } from '../../script/simplifier.ts';
import { dayOf } from '../history/day.ts';

// Structured data in the terms of schema.org.

type Edition = Provenance & {
  editor: string;
  title: string;
  deck: string;
  abstract: string;
  date: Date;
};

type Case = {
  name: string;
  note: string;
  checks: { claim: string; finding: string; verdict: string }[];
  sources: Source[];
  /** Whose glossary acts in its words. */
  file: string;
};

type Source = {
  title: string;
  described?: boolean | undefined;
  publisher: string;
  date?: string | undefined;
  url?: string | undefined;
};

/** Where a page stands, by absolute addresses, when its words last changed, and what its script makes of words. */
export type Place = {
  url: string;
  image: string;
  changed: Date;
  script: Script;
  inScript: Simplify;
};

const person = (name: string): Person => ({ '@type': 'Person', name });

/** The essay: an article that retells another, and its sections. */
export function articleData(
  { title, deck, abstract, date, author, editor, original }: Edition,
  sections: { anchor: string; title: string; file: string }[],
  { url, image, changed, script, inScript }: Place,
): WithContext<Article> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: inScript(title),
    alternativeHeadline: inScript(deck),
    abstract: inScript(abstract),
    inLanguage: script,
    url,
    image,
    datePublished: dayOf(date),
    dateModified: dayOf(changed),
    author: person(inScript(author)),
    editor: person(inScript(editor)),
    ...(original && {
      isBasedOn: {
        '@type': 'Article',
        headline: inScript(original.title),
        author: person(inScript(original.author)),
        datePublished: String(original.year),
      },
    }),
    hasPart: sections.map((section) => ({
      '@type': 'CreativeWork',
      name: inScript(section.title, section.file),
      url: `${url}#${section.anchor}`,
    })),
  };
}

/**
 * A case: an article of the editors', what it cites, and a review of each claim of the original that
 * was checked. The verdicts are words, so that the ratings have no number.
 */
export function caseData(
  { name, note, checks, sources, file }: Case,
  { title, date, author, editor, original }: Edition,
  { url, image, changed, script, inScript }: Place,
  essay: string,
): WithContext<Article> {
  const own = (words: string) => inScript(words, file);
  const claim: Claim = {
    '@type': 'Claim',
    author: person(inScript(author)),
    datePublished: String(original?.year ?? date.getUTCFullYear()),
  };
  const reviews = checks.map((check, index): ClaimReview => ({
    '@type': 'ClaimReview',
    url: `${url}#check-${index + 1}`,
    author: person(inScript(editor)),
    claimReviewed: own(check.claim),
    itemReviewed: claim,
    reviewBody: own(check.finding),
    reviewRating: { '@type': 'Rating', alternateName: own(check.verdict) },
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: own(name),
    description: own(note),
    inLanguage: script,
    url,
    image,
    datePublished: dayOf(date),
    dateModified: dayOf(changed),
    author: person(inScript(editor)),
    editor: person(inScript(editor)),
    isPartOf: { '@type': 'Article', headline: inScript(title), url: essay },
    citation: sources.map((source) => citationOf(source, own)),
    ...(reviews.length > 0 && { hasPart: reviews }),
  };
}

/** What a case rests on; a title of ours describes the source, and does not name it. */
function citationOf(
  { title, described, publisher, date, url }: Source,
  own: (words: string) => string,
): CreativeWork {
  return {
    '@type': 'CreativeWork',
    ...(described ? { description: own(title) } : { name: own(title) }),
    publisher: { '@type': 'Organization', name: own(publisher) },
    ...(date && { datePublished: date }),
    ...(url && { url }),
  };
}
