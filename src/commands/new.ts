import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { blankEssay } from '../manuscript/blank-essay.ts';

// Writes an empty essay into a folder that is not there yet: a title page, one section, one note.

const [folder] = process.argv.slice(2);
if (!folder || existsSync(folder)) {
  const why = folder ? `${folder} is there already; nothing was written.` : 'No folder was named.';
  console.error(`${why} Write: npm run new <folder>`);
  process.exit(1);
}
const today = new Date().toISOString().slice(0, 10);
for (const { path, text } of blankEssay(today)) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
console.log(`An empty essay stands in ${folder}. See it: CONTENT=${folder} npm start`);
