import { ledgerOf, successorOf } from '../manuscript/ledger/ledger.ts';
import { revisions } from '../manuscript/schemas/revisions.ts';
import { getCases } from './cases.ts';
import { getManuscript } from './entries.ts';
import { getSections } from './sections.ts';

/** A day of revisions, and what each change is of: a name, where it stands, and the file that has the name. */
export type RevisedDay = {
  date: Date;
  /** ISO. */
  day: string;
  changes: { what: string; of: { anchor: string; name: string; page: string; file?: string }[] }[];
};

/** What changed in the words, the newest day first, and the file that says it; no days where there is none. */
export async function getRevisions(): Promise<{ days: RevisedDay[]; file: string }> {
  const manuscript = await getManuscript();
  const { file, data } = manuscript.revisions;
  if (file.text === '') return { days: [], file: file.path };
  const { retired } = ledgerOf(manuscript);
  const [sections, cases] = await Promise.all([getSections(), getCases()]);
  const subjectOf = (named: string) => {
    const anchor = successorOf(named, retired) ?? named;
    const section = sections.find((one) => one.anchor === anchor);
    if (section) return { anchor, name: section.title, page: `#${anchor}`, file: section.file };
    const entry = cases.find(({ id }) => id === anchor);
    if (entry) return { anchor, name: entry.name, page: `cases/${anchor}/`, file: entry.file };
    return /^c\d+$/.test(anchor)
      ? { anchor, name: `更正${anchor.toUpperCase()}`, page: `corrections/#${anchor}` }
      : { anchor, name: anchor, page: `#${anchor}` };
  };
  const days = revisions.parse(data).map(({ date, changes }) => ({
    date,
    day: date.toISOString().slice(0, 10),
    changes: changes.map(({ what, of }) => ({ what, of: of.map(subjectOf) })),
  }));
  return { days: days.toSorted((a, b) => b.date.getTime() - a.date.getTime()), file: file.path };
}
