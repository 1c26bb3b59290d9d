import type { Outcome } from './try-addresses.ts';

type Tried = { source: string; address: string; cases: string[] };

const HEADINGS: Record<Exclude<Outcome['state'], 'lives'>, string> = {
  gone: 'Gone: find a copy at an archive, and enter it as `archived`',
  moved: 'Moved: see whether it is the same page, and enter its new address',
  refused: 'Refused: look by hand, it may be there for readers',
};

/** What came of all addresses, as Markdown: the third line sums it up. */
export function reportOn(tried: Tried[], outcomes: Map<string, Outcome>, day: string): string {
  const inState = (state: Outcome['state']) =>
    tried.filter(({ address }) => outcomes.get(address)?.state === state);
  const sum = `Of ${tried.length} addresses ${inState('lives').length} answer, ${inState('moved').length} moved, ${inState('refused').length} refused, ${inState('gone').length} are gone.`;
  const parts = (['gone', 'moved', 'refused'] as const).flatMap((state) => {
    const rows = inState(state).map(
      ({ source, address, cases }) =>
        `- \`${source}\` <${address}>: ${outcomes.get(address)?.detail} (${cases.join(', ') || 'cited by no case'})`,
    );
    return rows.length > 0 ? [`## ${HEADINGS[state]}`, rows.join('\n')] : [];
  });
  return `${[`# Sources, tried on ${day}`, sum, ...parts].join('\n\n')}\n`;
}
