import { writeFile } from 'node:fs/promises';
import { anchorsIn, ledgerOf, withNew } from '../manuscript/ledger.ts';
import { proofWords } from '../manuscript/proofreading/proofread.ts';
import { describe } from '../manuscript/reader/fault.ts';
import { readManuscript } from '../manuscript/reader/manuscript.ts';

// Writes the anchors that the manuscript has and the ledger lacks into the ledger, and tells which.

const root = new URL('../../', import.meta.url);
const manuscript = await readManuscript(root);
const faults = proofWords(manuscript);
if (faults.length > 0) {
  console.error(`First correct the manuscript:\n${faults.map(describe).join('\n')}`);
  process.exit(1);
}

const { path } = manuscript.ledger.file;
const { ledger, added } = withNew(ledgerOf(manuscript), anchorsIn(manuscript));
await writeFile(new URL(path, root), `${JSON.stringify(ledger, null, 2)}\n`);
for (const { kind, anchor, file, line } of added)
  console.log(`${file}:${line}  ${kind}: ${anchor}`);
console.log(`${added.length} added to ${path}`);
