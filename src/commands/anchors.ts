import { writeFile } from 'node:fs/promises';
import { readManuscript } from '../manuscript/read.ts';
import { anchorsIn, parseLedger, withNew } from '../manuscript/ledger.ts';
import { describe } from '../manuscript/proofreading/fault.ts';
import { proofWords } from '../manuscript/proofreading/proofread.ts';

// Writes the anchors that the manuscript has and the ledger lacks into the ledger, and tells which.

const root = new URL('../../', import.meta.url);
const manuscript = await readManuscript(root);
const faults = proofWords(manuscript);
if (faults.length > 0)
  throw new Error(`First correct the manuscript:\n${faults.map(describe).join('\n')}`);

const { path, text } = manuscript.ledger;
const { ledger, added } = withNew(parseLedger(text), anchorsIn(manuscript));
await writeFile(new URL(path, root), `${JSON.stringify(ledger, null, 2)}\n`);
for (const { kind, anchor, file, line } of added)
  console.log(`${file}:${line}  ${kind}: ${anchor}`);
console.log(`${added.length} added to ${path}`);
