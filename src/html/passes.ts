import type { Root } from 'hast';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { listSubHeadings } from './contents.ts';
import { writeCounts } from './counts.ts';
import { placeFigures } from './figures.ts';
import { keepFirstParagraph } from './first-paragraph.ts';
import { gatherNotes } from './notes/gather.ts';
import { linkHeadings } from './anchors/heading-links.ts';
import { linkNames } from './name-links.ts';
import { numberBlocks } from './anchors/block-ids.ts';
import { placeRetiredAnchors } from './anchors/retired-anchors.ts';
import { numberSources } from './source-marks.ts';
import { breakAfterMarks } from './typesetting/after-marks.ts';
import { setNameGaps } from './typesetting/name-gaps.ts';
import { markEnglish } from './typesetting/english.ts';
import { halveStops } from './typesetting/half-stops.ts';
import { keepLatinTogether } from './typesetting/heading-latin.ts';
import { joinInterpuncts } from './typesetting/interpuncts.ts';
import { partLatinWords } from './typesetting/latin-words.ts';
import { boxPhrases } from './typesetting/phrases.ts';
import { joinTails } from './typesetting/tails.ts';

/** Changes the tree of a whole page. */
export type Pass = (tree: Root) => void;

/** Sets an article as CLREQ asks where no browser does it alone; the text stays the same. */
export const TYPESETTING: readonly Pass[] = [
  joinInterpuncts,
  boxPhrases,
  keepLatinTogether,
  halveStops,
  joinTails,
  breakAfterMarks,
  setNameGaps,
  markEnglish,
  partLatinWords,
];

/** What every article ends with: when all is in its place, white space that no reader sees goes. */
const ENDING: readonly Pass[] = [...TYPESETTING, minifyWhitespace];

/** What is done to the pages of each kind, in this order. */
export const PASSES = {
  essay: [
    gatherNotes,
    placeFigures,
    linkNames,
    numberBlocks,
    listSubHeadings,
    linkHeadings,
    writeCounts,
    placeRetiredAnchors,
    ...ENDING,
  ],
  case: [numberSources, gatherNotes, numberBlocks, placeRetiredAnchors, ...ENDING],
  /** What a shared link shows before it leads on. */
  share: [keepFirstParagraph, ...ENDING],
  /** The cases, the corrections. */
  list: [placeRetiredAnchors, ...ENDING],
  plain: [],
} as const satisfies Record<string, readonly Pass[]>;

/** The kinds of pages. A page says its own with `<html data-build-kind>`. */
export type PageKind = keyof typeof PASSES;
