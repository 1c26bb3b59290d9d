import { ledgerOf } from '../ledger/ledger.ts';
import { anchorsIn } from '../ledger/published.ts';
import type { Fault } from '../reader/fault.ts';
import { type Manuscript, yamlOf } from '../reader/manuscript.ts';
import { proseOf, proseOfYaml } from '../reader/prose.ts';
import { proofAnchors } from './anchors/anchors.ts';
import { proofLedger } from './anchors/ledger.ts';
import { proofParagraphs } from './anchors/paragraphs.ts';
import { proofShares } from './anchors/shares.ts';
import { proofSwaps } from './anchors/swapped.ts';
import { proofCases } from './references/cases.ts';
import { proofFigures } from './references/figures.ts';
import { proofGlossaries } from './references/glossaries.ts';
import { proofLinks } from './references/links.ts';
import { proofReferences } from './references/named.ts';
import { proofNames } from './references/names.ts';
import { proofNumbers } from './references/numbers.ts';
import { proofRevisions } from './references/revisions.ts';
import { proofBlocks } from './structure/blocks.ts';
import { proofFiles } from './structure/files.ts';
import { proofNoteSources } from './structure/note-sources.ts';
import { proofNotes } from './structure/notes.ts';
import { proofPictures } from './structure/pictures.ts';
import { proofSchemas } from './structure/schemas.ts';
import { proofSections } from './structure/sections.ts';
import { proofValues } from './structure/values.ts';
import { proofBrackets } from './words/brackets.ts';
import { proofCharacters } from './words/characters.ts';
import { proofInvisible } from './words/invisible.ts';
import { proofLeftovers } from './words/leftovers.ts';

/** Every fault of the manuscript, before a page is set from it, in the order of its files. */
export function proof(manuscript: Manuscript): Fault[] {
  const faults = proofDraft(manuscript);
  return faults.length > 0 ? faults : proofParagraphs(manuscript);
}

/**
 * Every fault but those of the addresses of paragraphs: they may wait while one writes.
 */
export function proofDraft(manuscript: Manuscript): Fault[] {
  const faults = proofWords(manuscript);
  // An anchor is for ever: what is wrong is put right before it is written down.
  if (faults.length > 0) return faults;
  const [ledger, published] = [ledgerOf(manuscript), anchorsIn(manuscript)];
  return [...proofLedger(manuscript.ledger, ledger, published), ...proofSwaps(ledger, published)];
}

/** What is wrong with frontmatter and data: no collection can be made of it. */
export function proofData(manuscript: Manuscript): Fault[] {
  const data = [...yamlOf(manuscript), manuscript.names, manuscript.ledger];
  return [
    ...proofFiles(manuscript),
    ...data.flatMap(({ faults }) => faults),
    ...proofSchemas(manuscript),
  ];
}

/** Every fault but those of the ledger. */
export function proofWords(manuscript: Manuscript): Fault[] {
  const { site, edition, sections, cases, figures, sources, names, revisions, ledger } = manuscript;
  const texts = [edition, ...sections, ...cases];
  const data = [site, ...figures, sources, revisions];
  const files = [...texts, ...data, names, ledger];
  const misplaced = proofFiles(manuscript);
  // Anchors are made of the names of files.
  if (misplaced.length > 0) return misplaced.toSorted(inOrder);
  const unread = files.flatMap(({ faults }) => faults);
  const words = texts.flatMap(proseOf);
  return [
    ...unread,
    ...proofSchemas(manuscript),
    ...[...words, ...data.flatMap((yaml) => proseOfYaml(yaml))].flatMap(proofCharacters),
    ...words.flatMap(proofBrackets),
    ...texts.flatMap(proofLeftovers),
    ...files.flatMap(({ file }) => proofInvisible(file)),
    ...texts.flatMap(proofBlocks),
    ...proofPictures(manuscript),
    ...yamlOf(manuscript).flatMap(proofValues),
    ...texts.flatMap(proofNotes),
    ...proofAnchors(sections),
    ...proofCases(cases),
    ...proofNoteSources(manuscript),
    ...proofNumbers(sections, cases),
    ...proofShares(sections, cases),
    ...proofSections(manuscript),
    ...proofGlossaries(manuscript),
    // What could not be read would seem to lack what others ask of it.
    ...(unread.length > 0 ? [] : proofTogether(manuscript)),
  ].toSorted(inOrder);
}

/** What the files ask of one another. */
const proofTogether = (manuscript: Manuscript): Fault[] =>
  [proofNames, proofReferences, proofFigures, proofLinks, proofRevisions].flatMap((rule) =>
    rule(manuscript),
  );

const inOrder = (a: Fault, b: Fault) =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
