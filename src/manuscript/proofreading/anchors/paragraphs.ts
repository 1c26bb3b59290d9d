import { ANCHOR_KINDS, type Ledger, ledgerOf, successorOf } from '../../ledger/ledger.ts';
import { anchorsIn } from '../../ledger/published.ts';
import { type Addresses, addressesOf, beginningOf } from '../../paragraphs/addresses.ts';
import type { Fault } from '../../reader/fault.ts';
import type { Manuscript } from '../../reader/manuscript.ts';
import { pointOfKey } from '../../reader/yaml-file.ts';

const CURE = 'Run "npm run anchors"';

/**
 * Paragraphs and other blocks whose addresses the ledger does not keep, that are gone, or that may be
 * old ones and may not; and retired ones that lead nowhere. A sentence that was mended is no fault.
 */
export function proofParagraphs(manuscript: Manuscript): Fault[] {
  const ledger = ledgerOf(manuscript);
  const addresses = addressesOf(manuscript, ledger);
  return [
    ...unknown(addresses),
    ...addresses.doubts.map(({ key, block: { file, line, column, text } }) => ({
      file,
      line,
      column,
      what: `the paragraph 「${beginningOf(text)}」 may be "${key}" of the ledger, much changed`,
      cure: `${CURE}, which asks`,
    })),
    ...addresses.lost.map(({ key }) => ({
      ...pointOfKey(manuscript.ledger, ['paragraphs', key]),
      what: `the paragraph "${key}" is gone`,
      cure: `${CURE}, which leads its links to what took its place`,
    })),
    ...retired(manuscript, ledger, addresses),
  ];
}

/** What is new, a fault for each run of it: a section may be. */
function unknown({ blocks, added, doubts }: Addresses): Fault[] {
  const asked = new Set(doubts.map(({ block }) => block));
  const isNew = new Set(added.filter((block) => !asked.has(block)));
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (!isNew.has(block) || (before?.file === block.file && isNew.has(before))) return [];
    const rest = blocks.slice(index + 1);
    const end = rest.findIndex((one) => one.file !== block.file || !isNew.has(one));
    const more = end < 0 ? rest.length : end;
    const { file, line, column, text } = block;
    return {
      file,
      line,
      column,
      what: `the paragraph 「${beginningOf(text)}」${more > 0 ? ` and ${more} after it are` : ' is'} not in the ledger`,
      cure: `${CURE}, which keeps the address for ever`,
    };
  });
}

/** What was retired, and is back, or leads to nothing that is. */
function retired(manuscript: Manuscript, ledger: Ledger, { blocks }: Addresses): Fault[] {
  const alive = new Set([
    'colophon',
    ...anchorsIn(manuscript).map(({ anchor }) => anchor),
    ...blocks.map(({ key }) => key),
  ]);
  // What is lost and not retired has its own fault.
  const told = new Set(ANCHOR_KINDS.flatMap((kind) => ledger[kind]));
  return Object.keys(ledger.retired).flatMap((old) => {
    if (!Object.hasOwn(ledger.paragraphs, old)) return [];
    const fault = (what: string, cure: string) => ({
      ...pointOfKey(manuscript.ledger, ['retired', old]),
      what: `the retired paragraph "${old}" ${what}`,
      cure,
    });
    if (alive.has(old)) return fault('is in the text again', CURE);
    const successor = successorOf(old, ledger.retired);
    if (successor === undefined)
      return fault('leads in a circle', 'Let it lead to a paragraph or an anchor of the text');
    if (alive.has(successor) || told.has(successor)) return [];
    return fault(
      `leads nowhere: there is no "${successor}"`,
      'Let it lead to a paragraph or an anchor of the text',
    );
  });
}
