import { writeFile } from 'node:fs/promises';
import { readManuscript } from '../integrations/manuscript.ts';
import { anchorsIn, parseLedger, withNew } from '../lib/ledger.ts';
import { describe } from '../lib/proof/fault.ts';
import { proofWords } from '../lib/proof/proof.ts';

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
