import { writeFile } from 'node:fs/promises';
import { sourcesNamedIn } from '../manuscript/references.ts';
import { idOf, readManuscript } from '../manuscript/reader/manuscript.ts';
import { entriesAt, textAt } from '../manuscript/reader/yaml-file.ts';
import { reportOn } from './sources/report.ts';
import { tryAddresses } from './sources/try-addresses.ts';

// `npm run sources` prints every source: grade, how far it was checked, what it lacks to last, and the
// cases that cite it. `npm run sources -- --check` tries every address, and writes what does not answer.

const REPORT = 'sources-report.md';

const { sources, cases } = await readManuscript(new URL('../../', import.meta.url));
const citedBy = (source: string) =>
  cases
    .filter((entry) => sourcesNamedIn(entry).some(({ id }) => id === source))
    .map(({ file }) => idOf(file));

/** What a source of each kind can lack: a calculation has no address. */
const WANTED = { excerpt: ['url', 'archived', 'excerpt'], memory: ['url'], calc: [] };

const rows = entriesAt(sources).map(([source, fields]) => {
  const checked = textAt(sources, [source, 'checked']);
  const wanted: string[] = WANTED[checked as keyof typeof WANTED] ?? [];
  return {
    source,
    grade: textAt(sources, [source, 'grade']),
    checked,
    date: textAt(sources, [source, 'date']),
    lacks: wanted.filter((field) => !Object.hasOwn(Object(fields), field)).join(' '),
    'cited by': citedBy(source).join(', '),
  };
});

if (process.argv.includes('--check')) {
  const addresses = rows.flatMap(({ source }) =>
    [
      [source, 'url'],
      [source, 'archived', 'url'],
    ].flatMap((path) => {
      const address = textAt(sources, path);
      return address ? { source, address, cases: citedBy(source) } : [];
    }),
  );
  const outcomes = await tryAddresses(addresses.map(({ address }) => address));
  const report = reportOn(addresses, outcomes, new Date().toISOString().slice(0, 10));
  await writeFile(REPORT, report);
  console.log(`${report.split('\n')[2]} See ${REPORT}.`);
} else {
  console.table(rows);
  const lacking = (field: string) =>
    rows.filter(({ lacks }) => lacks.split(' ').includes(field)).length;
  console.log(
    `Of ${rows.length} sources ${lacking('url')} have no address, ${lacking('archived')} no archived copy, ${lacking('excerpt')} no excerpt.`,
  );
}
