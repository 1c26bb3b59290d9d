/** What the list of cases is narrowed to: a section, a form of verdict, both, or neither. */
type Narrowing = { section: string; form: string };

/** Reads a fragment: `#verdict-ink`, `#section-2`, `#section-2-ink`; any other narrows nothing. */
export function narrowingOf(hash: string): Narrowing {
  const [, section = '', form = ''] = /^#(?:verdict-|(section-\d+)-?)([a-z]*)$/.exec(hash) ?? [];
  return { section, form };
}

/** The fragment of a narrowing, of which components/CasesShown.astro makes the places. */
export const hashOf = ({ section, form }: Narrowing): string =>
  `#${[section || (form && 'verdict'), form].filter(Boolean).join('-') || 'all'}`;

/** What pressing a link leads to: its own narrowing beside the other that holds; pressed again, without. */
export function pressed(own: Narrowing, now: Narrowing): Narrowing {
  const add = (name: keyof Narrowing) => (own[name] === now[name] ? '' : own[name]);
  return own.section
    ? { section: add('section'), form: now.form }
    : { section: now.section, form: add('form') };
}
