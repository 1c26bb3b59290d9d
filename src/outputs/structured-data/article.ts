import type { Article, Claim, ClaimReview, WithContext } from 'schema-dts';
import type { Provenance } from '../citations/credit.ts';
import { dayOf } from '../history/day.ts';

// Structured data in the terms of schema.org, in Traditional; the words are turned into Simplified later.

type Edition = Provenance & {
  title: string;
  deck: string;
  abstract: string;
  date: Date;
};

type Case = {
  name: string;
  note: string;
  checks: { claim: string; finding: string; verdict: string }[];
};

/** Where a page stands, by absolute addresses, and when its words last changed. */
type Place = { url: string; image: string; changed: Date };

/** The essay: an article that retells another, and its sections. */
export function articleData(
  { title, deck, abstract, date, author, original }: Edition,
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
    image,
    datePublished: dayOf(date),
    dateModified: dayOf(changed),
    ...(original
      ? {
          isBasedOn: {
            '@type': 'Article',
            headline: original.title,
            author: { '@type': 'Person', name: original.author },
            datePublished: String(original.year),
          },
        }
      : { author: { '@type': 'Person', name: author } }),
    hasPart: sections.map((section) => ({
      '@type': 'CreativeWork',
      name: section.title,
      url: `${url}#${section.anchor}`,
    })),
  };
}

/**
 * A case: an article, and a review of each claim of the original that was checked. The verdicts are
 * words, so that the ratings have no number.
 */
export function caseData(
  { name, note, checks }: Case,
  { title, date, author, original }: Edition,
  { url, image, changed }: Place,
  essay: string,
): WithContext<Article> {
  const claim: Claim = {
    '@type': 'Claim',
    author: { '@type': 'Person', name: author },
    datePublished: String(original?.year ?? date.getUTCFullYear()),
  };
  const reviews = checks.map((check, index): ClaimReview => ({
    '@type': 'ClaimReview',
    url: `${url}#check-${index + 1}`,
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
    image,
    datePublished: dayOf(date),
    dateModified: dayOf(changed),
    isPartOf: { '@type': 'Article', headline: title, url: essay },
    ...(reviews.length > 0 && { hasPart: reviews }),
  };
}
