import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { describe } from '../manuscript/reader/fault.ts';
import { importManuscript } from './manuscript.ts';
import { writeFiles } from './output/write.ts';
import type { Beside } from './pictures.ts';
import { Refusal } from './refusal.ts';
import { openIn, printReport, summary } from './report.ts';

const USAGE =
  'Write: npm run import -- FILE [--out content] [--split h2|h3] [--encoding NAME] [--strip-readings] [--check] [--force]';
const REPORT = 'import-report.md';

/** Where a command's words go. */
type Output = { log: (line: string) => void; error: (line: string) => void };

/**
 * What `npm run import -- …` does. Returns its exit code: 1 if nothing was written, 2 if the proof has
 * faults, 3 if `--check` finds something open, else 0.
 */
export async function importCommand(args: string[], output: Output): Promise<number> {
  try {
    return await obey(args, output);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    output.error(error.message);
    return 1;
  }
}

async function obey(args: string[], output: Output): Promise<number> {
  const { file, out, split, encoding, strip, check, force } = asked(args);
  if (check && file === undefined) return checkReport(join(out, REPORT), output);
  if (file === undefined) throw new Refusal(`No file was named. ${USAGE}`);
  const imported = await importManuscript(await bytesOf(file), file, {
    encoding,
    split,
    strip,
    beside: besideOf(file),
    today: new Date((await stat(file)).mtimeMs).toISOString().slice(0, 10),
  });
  const open = imported.edits.filter(({ level }) => level === 'asked').length;
  const files = [
    ...imported.files,
    ...imported.pictures,
    { path: REPORT, text: printReport(imported, out) },
  ];
  if (!check) await writeFiles(files, out, force);
  output.log(summary(imported, out));
  for (const fault of imported.faults)
    output.error(describe({ ...fault, file: join(out, fault.file) }));
  if (check && open > 0) return 3;
  return imported.faults.length > 0 ? 2 : 0;
}

function asked(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
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

/** Reads what lies in the manuscript's folder, or below it, and nothing else. */
const besideOf =
  (manuscript: string): Beside =>
  (path) => {
    const folder = resolve(dirname(manuscript));
    const file = resolve(folder, path);
    const isInside = file.startsWith(`${folder}${sep}`);
    return isInside && existsSync(file) ? readFileSync(file) : undefined;
  };

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new Refusal(`${file}: there is no such file, or it may not be read.`);
  }
}

async function checkReport(path: string, output: Output): Promise<number> {
  if (!existsSync(path))
    throw new Refusal(`${path}: there is no report. Import a manuscript first.`);
  const open = openIn(await readFile(path, 'utf8'));
  for (const line of open) output.error(line);
  output.log(
    open.length > 0 ? `${open.length} open: decide each, and tick it: - [x]` : 'Nothing is open.',
  );
  return open.length > 0 ? 3 : 0;
}
