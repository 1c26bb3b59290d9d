import { anchorsIn } from '../ledger.ts';
import { proofAnchors } from './anchors.ts';
import { proofBrackets } from './brackets.ts';
import { proofCases } from './cases.ts';
import { proofCharacters } from './characters.ts';
import type { Fault, File } from './fault.ts';
import { proofLedger } from './ledger.ts';
import { proofNames } from './names.ts';
import { proofNotes } from './notes.ts';
import { proofReferences } from './references.ts';
import { proofShares } from './shares.ts';

/** The manuscript: every file below `content/`, by kind. */
export type Manuscript = {
  site: File;
  edition: File;
  sections: File[];
  cases: File[];
  figures: File[];
  sources: File;
  names: File;
  ledger: File;
};

/** Every fault of the manuscript, before a page is set from it. */
export function proof(manuscript: Manuscript): Fault[] {
  const faults = proofWords(manuscript);
  // An anchor is for ever: what is wrong is put right before it is written down.
  return faults.length > 0 ? faults : proofLedger(manuscript.ledger, anchorsIn(manuscript));
}

/** Every fault but those of the ledger. */
export function proofWords({
  edition,
  sections,
  cases,
  figures,
  sources,
  names,
}: Manuscript): Fault[] {
  const prose = [edition, ...sections, ...cases];
  return [
    ...[...prose, ...figures, sources].flatMap(proofCharacters),
    ...prose.flatMap(proofBrackets),
    ...sections.flatMap(proofNotes),
    ...proofAnchors(sections),
    ...proofCases(cases),
    ...proofNames(names),
    ...proofReferences(sections, cases, sources),
    ...proofShares(sections, cases),
  ];
}
