import { creditOf, type Provenance, workOf } from '../citations/credit.ts';
import type { VerdictForm } from '../../manuscript/schemas/site.ts';
import type { Card } from './card.ts';

/** What the cards take from the manuscript. */
export type Words = {
  edition: Provenance & { title: string; deck: string; date: Date };
  sections: { anchor: string; title: string; subtitle?: string }[];
  cases: {
    id: string;
    name: string;
    years: string;
    verdict: string;
    form?: VerdictForm | undefined;
  }[];
};

/** The cards of the essay, of each section and of each case, by name, in Traditional. */
export function cardsOf({ edition, sections, cases }: Words): Map<string, Card> {
  const credit = creditOf(edition);
  const work = workOf(edition, edition.date, cases.length > 0);
  const part = { slip: edition.title, credit: `${credit}　${work}` };
  return new Map<string, Card>([
    ['essay', { slip: work, title: edition.title, line: edition.deck, credit }],
    ...sections.map(({ anchor, title, subtitle }): [string, Card] => [
      anchor,
      { ...part, title, line: subtitle },
    ]),
    ...cases.map(({ id, name, years, verdict, form }): [string, Card] => [
      id,
      { ...part, title: name, line: years, seal: verdict, form },
    ]),
  ]);
}

/** A card with every word put through a function. */
export function mapWords(card: Card, of: (words: string) => string): Card {
  const { slip, title, line, credit, seal, form } = card;
  return {
    form,
    slip: of(slip),
    title: of(title),
    line: line && of(line),
    credit: of(credit),
    seal: seal && of(seal),
  };
}
