import { anchorsIn, ledgerOf } from '../ledger.ts';
import type { Fault } from '../reader/fault.ts';
import type { Manuscript } from '../reader/manuscript.ts';
import { proseOf, proseOfYaml } from '../reader/prose.ts';
import { proofAnchors } from './references/anchors.ts';
import { proofCases } from './references/cases.ts';
import { proofLedger } from './references/ledger.ts';
import { proofReferences } from './references/named.ts';
import { proofNames } from './references/names.ts';
import { proofNumbers } from './references/numbers.ts';
import { proofShares } from './references/shares.ts';
import { proofNoteSources } from './structure/note-sources.ts';
import { proofNotes } from './structure/notes.ts';
import { proofSchemas } from './structure/schemas.ts';
import { proofBrackets } from './words/brackets.ts';
import { proofCharacters } from './words/characters.ts';
import { proofLeftovers } from './words/leftovers.ts';

/** Every fault of the manuscript, before a page is set from it, in the order of its files. */
export function proof(manuscript: Manuscript): Fault[] {
  const faults = proofWords(manuscript);
  // An anchor is for ever: what is wrong is put right before it is written down.
  return faults.length > 0
    ? faults
    : proofLedger(manuscript.ledger, ledgerOf(manuscript), anchorsIn(manuscript));
}

/** Every fault but those of the ledger. */
export function proofWords(manuscript: Manuscript): Fault[] {
  const { site, edition, sections, cases, figures, sources, names, ledger } = manuscript;
  const texts = [edition, ...sections, ...cases];
  const data = [site, ...figures, sources];
  const unread = [...texts, ...data, names, ledger].flatMap(({ faults }) => faults);
  const words = texts.flatMap(proseOf);
  return [
    ...unread,
    ...proofSchemas(manuscript),
    ...[...words, ...data.flatMap((yaml) => proseOfYaml(yaml))].flatMap(proofCharacters),
    ...words.flatMap(proofBrackets),
    ...texts.flatMap(proofLeftovers),
    ...sections.flatMap(proofNotes),
    ...proofAnchors(sections),
    ...proofCases(cases),
    ...proofNoteSources(manuscript),
    ...proofNumbers(sections, cases),
    ...proofShares(sections, cases),
    // What could not be read would seem to lack what others ask of it.
    ...(unread.length > 0 ? [] : [...proofNames(manuscript), ...proofReferences(manuscript)]),
  ].toSorted(inOrder);
}

const inOrder = (a: Fault, b: Fault) =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
