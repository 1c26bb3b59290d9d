import type { Article, Claim, ClaimReview, CreativeWork, Person, WithContext } from 'schema-dts';
import type { Provenance } from '../citations/credit.ts';
import { dayOf } from '../history/day.ts';

// Structured data in the terms of schema.org, in Traditional; the words are turned into Simplified later.

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
};

type Source = {
  title: string;
  described?: boolean | undefined;
  publisher: string;
  date?: string | undefined;
  url?: string | undefined;
};

/** Where a page stands, by absolute addresses, and when its words last changed. */
type Place = { url: string; image: string; changed: Date };

const person = (name: string): Person => ({ '@type': 'Person', name });

/** The essay: an article that retells another, and its sections. */
export function articleData(
  { title, deck, abstract, date, author, editor, original }: Edition,
  sections: { anchor: string; title: string }[],
  { url, image, changed }: Place,
): WithContext<Article> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    alternativeHeadline: deck,
    abstract,
    inLanguage: 'zh-Hant',
    url,
    image,
    datePublished: dayOf(date),
    dateModified: dayOf(changed),
    author: person(author),
    editor: person(editor),
    ...(original && {
      isBasedOn: {
        '@type': 'Article',
        headline: original.title,
        author: person(original.author),
        datePublished: String(original.year),
      },
    }),
    hasPart: sections.map((section) => ({
      '@type': 'CreativeWork',
      name: section.title,
      url: `${url}#${section.anchor}`,
    })),
  };
}

/**
 * A case: an article of the editors', what it cites, and a review of each claim of the original that
 * was checked. The verdicts are words, so that the ratings have no number.
 */
export function caseData(
  { name, note, checks, sources }: Case,
  { title, date, author, editor, original }: Edition,
  { url, image, changed }: Place,
  essay: string,
): WithContext<Article> {
  const claim: Claim = {
    '@type': 'Claim',
    author: person(author),
    datePublished: String(original?.year ?? date.getUTCFullYear()),
  };
  const reviews = checks.map((check, index): ClaimReview => ({
    '@type': 'ClaimReview',
    url: `${url}#check-${index + 1}`,
    author: person(editor),
    claimReviewed: check.claim,
    itemReviewed: claim,
    reviewBody: check.finding,
    reviewRating: { '@type': 'Rating', alternateName: check.verdict },
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: name,
    description: note,
    inLanguage: 'zh-Hant',
    url,
    image,
    datePublished: dayOf(date),
    dateModified: dayOf(changed),
    author: person(editor),
    editor: person(editor),
    isPartOf: { '@type': 'Article', headline: title, url: essay },
    citation: sources.map(citationOf),
    ...(reviews.length > 0 && { hasPart: reviews }),
  };
}

/** What a case rests on; a title of ours describes the source, and does not name it. */
function citationOf({ title, described, publisher, date, url }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    ...(described ? { description: title } : { name: title }),
    publisher: { '@type': 'Organization', name: publisher },
    ...(date && { datePublished: date }),
    ...(url && { url }),
  };
}
