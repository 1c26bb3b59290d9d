import { citationsIn } from '../manuscript/citations.ts';
import { idOf, readManuscript } from '../manuscript/reader/manuscript.ts';
import { entriesAt, textAt } from '../manuscript/reader/yaml-file.ts';

// Prints every source: grade, how far it was checked, and the cases that cite it.

const { sources, cases } = await readManuscript(new URL('../../', import.meta.url));
const citedBy = (source: string) =>
  cases.filter((entry) => citationsIn(entry).some(({ id }) => id === source));

const rows = entriesAt(sources).map(([source]) => ({
  source,
  grade: textAt(sources, [source, 'grade']),
  checked: textAt(sources, [source, 'checked']),
  date: textAt(sources, [source, 'date']),
  'cited by': citedBy(source)
    .map(({ file }) => idOf(file))
    .join(', '),
}));
console.table(rows);
