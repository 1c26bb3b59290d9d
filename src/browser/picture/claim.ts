import type { Claim } from './layout.ts';

/** What the page says of a passage: the verdicts of the cases whose notes it calls, and where it stands. */
export function claimOf(range: Range, quotation: string, block: Element): Claim {
  const called = [
    ...range.cloneContents().querySelectorAll<HTMLAnchorElement>('sup a[href*="#note-"]'),
  ];
  const notes = called.map(({ hash }) => document.getElementById(hash.slice(1)));
  const heading = block.closest('.prose')?.querySelector('h2') ?? document.querySelector('h1');
  return {
    quotation,
    verdicts: notes
      .slice(0, 3)
      .flatMap((note) => verdictIn(note, note?.querySelector('.name')?.textContent)),
    source: [essayName(), heading?.textContent ?? ''].filter(
      (line, index, all) => line && all.indexOf(line) === index,
    ),
    address: `${location.host}${location.pathname}#${block.id}`,
  };
}

/** The case of the page. */
export function claimOfCase(entry: Element): Claim {
  const name = entry.querySelector('h1')?.textContent ?? '';
  return {
    quotation: entry.querySelector('.deck')?.textContent?.trim() ?? '',
    verdicts: verdictIn(entry.querySelector('.facts'), name),
    source: [essayName()],
    address: `${location.host}${location.pathname}`,
  };
}

const essayName = () => document.querySelector('.bar > a')?.textContent ?? '';

function verdictIn(part: Element | null, name = ''): Claim['verdicts'] {
  const word = part?.querySelector('.verdict');
  if (!word) return [];
  return [{ name, verdict: word.textContent, form: word.className.replace(/\s*verdict\s*/, '') }];
}
