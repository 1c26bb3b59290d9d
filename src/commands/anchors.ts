import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { enterAll, printLedger } from '../manuscript/ledger/enter.ts';
import { earlierAnchors, lostFrom, withEarlier } from '../manuscript/ledger/history.ts';
import { ledgerOf } from '../manuscript/ledger/ledger.ts';
import { anchorsIn } from '../manuscript/ledger/published.ts';
import { beginningOf } from '../manuscript/paragraphs/addresses.ts';
import { proofSwaps } from '../manuscript/proofreading/anchors/swapped.ts';
import { proofWords } from '../manuscript/proofreading/proofread.ts';
import { describe } from '../manuscript/reader/fault.ts';
import { readManuscript } from '../manuscript/reader/manuscript.ts';
import { writeWhole } from '../cache.ts';

// Writes what the manuscript publishes into the ledger, which only grows: what an earlier commit had
// comes back. Tells what is new and what is gone. A paragraph that is neither surely an old one nor
// surely new is asked for, and nothing is written until `-- --same <id>` or `-- --other <id>` decides.

const root = new URL('../../', import.meta.url);
const { values } = parseArgs({
  options: {
    same: { type: 'string', multiple: true, default: [] },
    other: { type: 'string', multiple: true, default: [] },
  },
});
const manuscript = await readManuscript(root);
const { path } = manuscript.ledger.file;
const kept = ledgerOf(manuscript);
const faults = proofWords(manuscript);
if (faults.length === 0) faults.push(...proofSwaps(kept, anchorsIn(manuscript)));
if (faults.length > 0) fail(`First correct the manuscript:\n${faults.map(describe).join('\n')}`);

const earlier = earlierAnchors(fileURLToPath(root), path);
const lostAnchors = lostFrom(kept, earlier);
const { ledger, added, addresses } = enterAll(manuscript, values, withEarlier(kept, earlier));
const { doubts, lost } = addresses;
if (doubts.length > 0) {
  const questions = doubts.map(
    ({ key, likeness, block: { file, line, text } }) =>
      `${file}:${line}  「${beginningOf(text)}」 is ${Math.round(100 * likeness)} % like ${key}, 「${beginsOf(key)}」
  If it is the same paragraph:  npm run anchors -- --same ${key}
  If ${key} is gone, and this one new:  npm run anchors -- --other ${key}`,
  );
  fail(`${questions.join('\n')}\nNothing was written. Several answers go into one command.`);
}

await writeWhole(new URL(path, root), printLedger(ledger));
for (const { kind, anchor } of lostAnchors)
  console.log(`${path}  back from an earlier commit: ${kind} ${anchor}`);
for (const { kind, anchor, file, line } of added)
  console.log(`${file}:${line}  ${kind}: ${anchor}`);
for (const { key, text, file, line } of addresses.added)
  console.log(`${file}:${line}  paragraph: ${key} 「${beginningOf(text)}」`);
for (const { key, successor } of lost)
  console.log(`${path}  gone: ${key} 「${beginsOf(key)}」, its links lead to ${successor}`);
console.log(`${added.length} anchors and ${addresses.added.length} paragraphs added to ${path}`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function beginsOf(key: string): string {
  return ledger.paragraphs[key]?.split(' ')[0] ?? '';
}
