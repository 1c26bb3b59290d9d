import { proofAnchors } from './anchors.ts';
import { proofBrackets } from './brackets.ts';
import { proofCases } from './cases.ts';
import { proofCharacters } from './characters.ts';
import type { Fault, File } from './fault.ts';
import { proofNotes } from './notes.ts';
import { proofReferences } from './references.ts';
import { proofShares } from './shares.ts';

/** The manuscript: every file below `content/`, by kind. */
export type Manuscript = {
  edition: File;
  sections: File[];
  cases: File[];
  figures: File[];
  sources: File;
};

/** Every fault of the manuscript, before a page is set from it. */
export function proof({ edition, sections, cases, figures, sources }: Manuscript): Fault[] {
  const prose = [edition, ...sections, ...cases];
  return [
    ...[...prose, ...figures, sources].flatMap(proofCharacters),
    ...prose.flatMap(proofBrackets),
    ...sections.flatMap(proofNotes),
    ...proofAnchors(sections),
    ...proofCases(cases),
    ...proofReferences(sections, cases, sources),
    ...proofShares(sections, cases),
  ];
}
