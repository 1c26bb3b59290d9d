/** What the list of cases is narrowed to: a section, a form of verdict, both, or neither. */
type Narrowing = (string | undefined)[];

/** Reads a fragment: `#verdict-ink`, `#section-2`, `#section-2-ink`; any other narrows nothing. */
export const narrowingOf = (hash: string): Narrowing =>
  /^#(?:verdict|(section-\d+))-?([a-z]*)$/.exec(hash)?.slice(1) ?? [];

/** The fragment of a narrowing, of which components/CasesShown.astro makes the places. */
export const hashOf = ([section, form]: Narrowing): string =>
  section || form ? `#${section || 'verdict'}${form ? `-${form}` : ''}` : '#all';

/** What pressing a link leads to: its own narrowing beside the other that holds; pressed again, without. */
export const pressed = (own: Narrowing, now: Narrowing): Narrowing =>
  [0, 1].map((at) => (own[at] ? own[at] !== now[at] && own[at] : now[at]) || '');
