import { KEBAB } from '../../anchor.ts';
import { ANCHOR_KINDS, type AnchorKind, type Ledger, successorOf } from '../../ledger/ledger.ts';
import type { Published } from '../../ledger/published.ts';
import type { Fault } from '../../reader/fault.ts';
import { pointOf, pointOfKey, type Yaml } from '../../reader/yaml-file.ts';

/** What may take an anchor's place: no browser follows one to another page; a case is a page itself. */
const SUCCESSORS: Record<AnchorKind, AnchorKind[]> = {
  essay: ['essay', 'notes'],
  notes: ['essay', 'notes'],
  cases: ['cases', 'essay', 'notes'],
  corrections: ['corrections'],
};

/**
 * Anchors that the ledger of all that were ever published does not know, or that are lost, doubled
 * or past an address bar; and retired ones that lead nowhere.
 */
export function proofLedger(yaml: Yaml, ledger: Ledger, published: Published[]): Fault[] {
  return [
    ...doubled(published),
    ...unknown(ledger, published),
    ...listed(yaml, ledger, published),
    ...retired(yaml, ledger, published),
  ];
}

function doubled(published: Published[]): Fault[] {
  return published.flatMap(({ anchor, file, line, column }, index) => {
    const other = published.slice(0, index).find((one) => one.anchor === anchor);
    if (!other) return [];
    const what = `anchor "${anchor}" is taken by ${other.file}:${other.line}`;
    return { file, line, column, what, cure: 'Choose another; anchors are for ever' };
  });
}

function unknown(ledger: Ledger, published: Published[]): Fault[] {
  return published
    .filter(({ kind, anchor }) => !ledger[kind].includes(anchor))
    .map(({ anchor, file, line, column }) =>
      KEBAB.test(anchor)
        ? {
            file,
            line,
            column,
            what: `anchor "${anchor}" is not in the ledger`,
            cure: 'Run "npm run anchors", which keeps it for ever',
          }
        : {
            file,
            line,
            column,
            what: `anchor "${anchor}" is not ASCII kebab-case`,
            cure: 'Write it in a-z, 0-9 and hyphens',
          },
    );
}

/** What is wrong with the lists of what was published. */
function listed(yaml: Yaml, ledger: Ledger, published: Published[]): Fault[] {
  const anchors = ANCHOR_KINDS.flatMap((kind) =>
    ledger[kind].map((anchor, nth) => ({ kind, anchor, path: [kind, nth] })),
  );
  const alive = new Set(published.map(({ kind, anchor }) => `${kind} ${anchor}`));
  return anchors.flatMap(({ kind, anchor, path }, index) => {
    const fault = (what: string, cure: string) => ({
      ...pointOf(yaml, path),
      what: `anchor "${anchor}" ${what}`,
      cure,
    });
    if (!KEBAB.test(anchor))
      return fault('is not ASCII kebab-case', 'No page ever had it: remove it');
    if (anchors.slice(0, index).some((one) => one.anchor === anchor))
      return fault('is in the ledger twice', 'Keep it where it was published, or choose another');
    if (alive.has(`${kind} ${anchor}`) || Object.hasOwn(ledger.retired, anchor)) return [];
    return fault(
      'is lost',
      `Give it back to its text, or write "${anchor}": "what took its place" under "retired"`,
    );
  });
}

/** What is wrong with the pairs of what was retired. */
function retired(yaml: Yaml, ledger: Ledger, published: Published[]): Fault[] {
  const kindOf = (anchor: string) => ANCHOR_KINDS.find((kind) => ledger[kind].includes(anchor));
  return Object.keys(ledger.retired).flatMap((old) => {
    if (Object.hasOwn(ledger.paragraphs, old)) return []; // see paragraphs.ts
    const fault = (what: string, cure: string) => ({
      ...pointOfKey(yaml, ['retired', old]),
      what: `retired anchor "${old}" ${what}`,
      cure,
    });
    const kind = kindOf(old);
    if (!kind) return fault('was never published', 'List it with its kind, or remove it');
    const user = published.find(({ anchor }) => anchor === old);
    if (user)
      return fault(`is still in use in ${user.file}:${user.line}`, 'Remove it from "retired"');
    const successor = successorOf(old, ledger.retired);
    if (!successor) return fault('leads in a circle', 'Let it lead to an anchor of the text');
    const target = published.find(({ anchor }) => anchor === successor);
    if (!target)
      return fault(
        `leads nowhere: there is no "${successor}"`,
        'Let it lead to an anchor of the text',
      );
    if (!SUCCESSORS[kind].includes(target.kind))
      return fault(
        `leads to "${successor}", which is on another page`,
        `Let it lead to one of ${SUCCESSORS[kind].join(', ')}`,
      );
    return [];
  });
}
