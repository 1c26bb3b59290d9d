import type { Script } from '../../address.ts';
import { latest } from '../history/changes.ts';
import { type Provenance, relationOf } from './credit.ts';
import { dayOf } from '../history/day.ts';

/** What is cited: the essay, one of its sections, or a case. */
export type Work = {
  /** ASCII, and the same in both scripts: the essay's key and the anchor, `big-models-nokia`. */
  key: string;
  /** The anchor, `nokia`; the whole is `essay`. */
  id: string;
  title: string;
  /** The file of `content/` that a part of the essay is written in. */
  file?: string;
  /** Whose argument it is; a case has none but its editors. */
  author?: string;
  /** The essay that it is a part of. */
  container?: { title: string; author: string };
  provenance: Provenance;
  script: Script;
  /** `繁體版（fb0e99d）`: the script, and the commit where it is known. */
  version: string;
  url: string;
  /** ISO, of its last change. */
  date: string;
};

/** The words of the site, as its pages have them. */
type Words = {
  edition: Provenance & { key: string; title: string; changed: Date };
  sections: { anchor: string; title: string; file: string; changed: Date }[];
  cases: { id: string; name: string; file: string; changed: Date }[];
};

/** Which version it is, and where. */
type Issue = {
  script: Script;
  /** Short. */
  commit: string | undefined;
  /** The whole address of a page below the script's own. */
  urlOf: (page: string) => string;
};

/** Written in Traditional, as every page is. */
const EDITIONS: Record<Script, string> = { 'zh-Hant': '繁體版', 'zh-Hans': '簡體版' };

/** All that can be cited, in its order. */
export function worksOf({ edition, sections, cases }: Words, issue: Issue) {
  const { script, commit, urlOf } = issue;
  const { title, author, key, kind, original } = edition;
  const version = `${EDITIONS[script]}${commit ? `（${commit}）` : ''}`;
  const common = (id: string) => ({
    key: `${key}-${id}`,
    id,
    provenance: { kind, author, original },
    script,
    version,
  });
  const container = { title, author };
  return {
    essay: {
      ...common('essay'),
      title,
      author,
      url: urlOf(''),
      date: dayOf(latest([edition, ...sections])),
    },
    sections: sections.map((section) => ({
      ...common(section.anchor),
      title: section.title,
      file: section.file,
      author,
      container,
      url: urlOf(`#${section.anchor}`),
      date: dayOf(section.changed),
    })),
    cases: cases.map(({ id, name, file, changed }) => ({
      ...common(id),
      title: name,
      file,
      container,
      url: urlOf(`cases/${id}/`),
      date: dayOf(changed),
    })),
  } satisfies Record<string, Work | Work[]>;
}

/** What the work is made from, in a note: `重述白熊觀察員〈…〉（2023）`; nothing for a work of one's own. */
export function originNote({ provenance }: Work): string | undefined {
  const { original, author } = provenance;
  if (!original) return undefined;
  const relation = relationOf(provenance)?.replace(/其$/, '') ?? '';
  return `${relation}${author}〈${original.title}〉（${original.year}）`;
}
