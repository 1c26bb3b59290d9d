/** What the essay's structured data says, from the title page. */
type Edition = {
  title: string;
  deck: string;
  abstract: string;
  original: { title: string; author: string; year: number };
};

/** The essay as a schema.org Article that retells another. The words are turned into Simplified later. */
export function articleData({ title, deck, abstract, original }: Edition): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    alternativeHeadline: deck,
    abstract,
    inLanguage: 'zh-Hant',
    isBasedOn: {
      '@type': 'Article',
      headline: original.title,
      author: { '@type': 'Person', name: original.author },
      datePublished: String(original.year),
    },
  };
}
