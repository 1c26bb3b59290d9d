import type { Card } from './layout.ts';

/** What the cards take from the manuscript. */
export type Words = {
  edition: { title: string; deck: string; original: { author: string; year: number } };
  sections: { anchor: string; title: string; subtitle?: string }[];
  cases: { id: string; name: string; years: string; verdict: string }[];
};

/** The cards of the essay, of each section and of each case, by name, in Traditional. */
export function cardsOf({ edition, sections, cases }: Words): Map<string, Card> {
  const { author, year } = edition.original;
  const original = `${author}${year}年原著`;
  const work = '重述並核對';
  const part = { slip: edition.title, credit: `${original}　${work}` };
  return new Map<string, Card>([
    ['essay', { slip: work, title: edition.title, line: edition.deck, credit: original }],
    ...sections.map(({ anchor, title, subtitle }): [string, Card] => [
      anchor,
      { ...part, title, line: subtitle },
    ]),
    ...cases.map(({ id, name, years, verdict }): [string, Card] => [
      id,
      { ...part, title: name, line: years, seal: verdict },
    ]),
  ]);
}

/** A card with every word put through a function. */
export function mapWords(card: Card, of: (words: string) => string): Card {
  const { slip, title, line, credit, seal } = card;
  return {
    slip: of(slip),
    title: of(title),
    line: line && of(line),
    credit: of(credit),
    seal: seal && of(seal),
  };
}
