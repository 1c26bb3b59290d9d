import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importManuscript } from '../import/manuscript.ts';
import { writeFiles } from '../import/output/write.ts';
import { Refusal } from '../import/refusal.ts';
import { describe } from '../manuscript/reader/fault.ts';
import { openIn, report, summary } from '../import/report.ts';

/**
 * `npm run import -- FILE [--out content] [--split h2|h3] [--encoding NAME] [--strip-readings] [--check]
 * [--force]`: sets a manuscript (.txt, .md, .html, .docx) as an essay of this site, and reports all that
 * was done to it. Exits with 1 if nothing was written, 2 if the proof has faults, 3 if `--check` finds
 * something open.
 */
const USAGE =
  'Write: npm run import -- FILE [--out content] [--split h2|h3] [--encoding NAME] [--strip-readings] [--check] [--force]';
const REPORT = 'import-report.md';

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { file, out, split, encoding, strip, check, force } = asked();
  if (check && file === undefined) return checkReport(join(out, REPORT));
  if (file === undefined) throw new Refusal(`No file was named. ${USAGE}`);
  const imported = await importManuscript(await bytesOf(file), file, {
    encoding,
    split,
    strip,
    today: new Date((await stat(file)).mtimeMs).toISOString().slice(0, 10),
  });
  const open = imported.edits.filter(({ level }) => level === 'asked').length;
  const files = [...imported.files, { path: REPORT, text: report(imported, out) }];
  if (!check) await writeFiles(files, out, force);
  console.log(summary(imported, out));
  for (const fault of imported.faults)
    console.error(describe({ ...fault, file: join(out, fault.file) }));
  if (check && open > 0) return 3;
  return imported.faults.length > 0 ? 2 : 0;
}

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'content' },
        split: { type: 'string', default: 'h2' },
        encoding: { type: 'string' },
        'strip-readings': { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
      },
    });
    const { split } = values;
    if (positionals.length > 1) throw new Refusal(`One file at a time. ${USAGE}`);
    if (split !== 'h2' && split !== 'h3') throw new Refusal(`--split takes h2 or h3. ${USAGE}`);
    return {
      ...values,
      file: positionals[0],
      split: split as 'h2' | 'h3',
      strip: values['strip-readings'],
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${(error as Error).message}. ${USAGE}`);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new Refusal(`${file}: there is no such file, or it may not be read.`);
  }
}

async function checkReport(path: string): Promise<number> {
  if (!existsSync(path))
    throw new Refusal(`${path}: there is no report. Import a manuscript first.`);
  const open = openIn(await readFile(path, 'utf8'));
  for (const line of open) console.error(line);
  console.log(
    open.length > 0 ? `${open.length} open: decide each, and tick it: - [x]` : 'Nothing is open.',
  );
  return open.length > 0 ? 3 : 0;
}
