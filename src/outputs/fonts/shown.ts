import type { Script } from '../../address.ts';
import { glossariesOf } from '../../manuscript/glossary.ts';
import { type Manuscript, readManuscript } from '../../manuscript/reader/manuscript.ts';
import { SLIP_WORDS } from '../citations/credit.ts';
import { EXEMPT, type Prose } from '../../manuscript/reader/prose.ts';
import {
  caseWords,
  essayWords,
  type ShownWords,
  titlePageWords,
} from '../../manuscript/shown-words.ts';
import { makeSimplifier } from '../../script/simplifier.ts';
import type { Shown } from './faces.ts';
import { readInterface } from './interface-words.ts';

/** What makes the first screens of the essay, and what is said on them. */
const FIRST_VIEW = /\/(?:(?:Page|TitlePage|Contents)\.astro|credit\.ts)$/;
/** What is not shown before it is asked for. */
const CLOSED = /<(\w+)\b[^>]*\s(?:popover|hidden)\b[^]*?<\/\1>/g;
/** The buttons in the bar. */
const OPENER = /<button\b[^>]*\spopovertarget=[^>]*>[^<]*/g;

/** What the pages show in a script, and the manuscript's part of it with its places. */
type ScriptWords = { shown: Shown; words: Prose[] };

/** All that the pages will show, in each script. */
export async function readShown(root: URL): Promise<Map<Script, ScriptWords>> {
  const manuscript = await readManuscript(root);
  const view = await readInterface(root);
  const slip: Prose = { file: { path: '', text: '' }, text: SLIP_WORDS, offsets: [] };
  const essay = essayWords(manuscript);
  const cases = caseWords(manuscript);
  const inScript = (convert: (prose: Prose[]) => Prose[]): ScriptWords => {
    const own = ({ prose, verbatim }: ShownWords) => [...convert(prose), ...verbatim];
    return {
      shown: {
        first: charactersOf(
          convert([...titlePageWords(manuscript), ...view.prose.map(firstScreensOf)]),
        ),
        text: charactersOf([...own(essay), ...convert(view.prose)]),
        headings: charactersOf(convert([...essay.headings, ...view.headings, slip])),
        more: charactersOf(own(cases)),
        moreHeadings: charactersOf(convert(cases.headings)),
      },
      words: [...own(essay), ...own(cases)],
    };
  };
  return new Map([
    ['zh-Hant', inScript((prose) => prose)],
    ['zh-Hans', inScript(simplifierFor(manuscript))],
  ]);
}

/** What a part of the interface says on the first screens. */
function firstScreensOf(prose: Prose): Prose {
  const text = prose.text.replaceAll(CLOSED, '');
  const isWhole = FIRST_VIEW.test(prose.file.path);
  return { ...prose, text: isWhole ? text : (text.match(OPENER) ?? []).join('\n') };
}

/** The characters of some words, each once: a face is cut to them, and the interface is long. */
const charactersOf = (words: Prose[]) =>
  [...new Set(words.map(({ text }) => text).join('\n'))].join('');

/** Turns words Simplified, each file's by its own glossary, as the boundary will. */
export function simplifierFor(manuscript: Manuscript): (words: Prose[]) => Prose[] {
  const simplify = makeSimplifier(glossariesOf(manuscript));
  return (words) =>
    words.map((prose) => {
      // What stays as it is breaks a text there: a word would be another beside a sign.
      const text = prose.text.replaceAll(EXEMPT, '\n');
      return { ...prose, text: simplify(text, prose.file.path) };
    });
}
