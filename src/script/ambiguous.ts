import { type Choice, type Glossary, makeReader, type Piece } from './convert.ts';
import type { Word } from './segmentation/lexicon.ts';
import { OPEN } from './rules.ts';
import { makeSecondOpinion } from './second-opinion.ts';
import { likeliest, type Way } from './segmentation/segment.ts';

/** Characters whose Simplified form other words share: never wrong, yet worth a look. */
const MERGED = '餘裡裏後后里復複复';

/** Characters whose Simplified form depends on the word, by OpenCC's phrases and our tables. */
export const AMBIGUOUS: ReadonlySet<string> = new Set([...MERGED, ...OPEN]);

export interface Occurrence {
  readonly char: string;
  readonly chosen: string;
  readonly sentence: string;
  /** Where the character stands in the sentence, in code points. */
  readonly index: number;
  readonly rival?: Rival;
  /** What stands there if no phrase may cross a word bound; only where it differs. */
  readonly secondOpinion?: string;
}

/** The likeliest words that write a place in another form. */
interface Rival {
  readonly form: string;
  /** How much less likely, in powers of e. */
  readonly margin: number;
  /** The words where the two differ, chosen and not: 头上/盯着 and 盯/着名. */
  readonly words: readonly [chosen: string, rival: string];
}

const sentences = new Intl.Segmenter('zh', { granularity: 'sentence' });

/**
 * Every ambiguous character of some blocks of Traditional text, in order, with its sentence, the
 * form chosen and what spoke for another. Throws, as a converter does, on a glossary entry whose
 * sides differ in length.
 */
export function reportAmbiguous(blocks: readonly string[], glossary: Glossary = []): Occurrence[] {
  const read = makeReader(glossary);
  const reconsider = makeSecondOpinion(glossary);
  return blocks.flatMap((block) => {
    const forms = read(block).flatMap(formsOf);
    return Array.from(sentences.segment(block), ({ segment }) => segment).flatMap((sentence) => {
      const seconds = [...reconsider(sentence)];
      return [...sentence].flatMap((char, index): Occurrence[] => {
        const [form, second] = [forms.shift(), seconds[index]];
        if (!form || !AMBIGUOUS.has(char)) return [];
        const { chosen } = form;
        const rival = form.rival?.();
        return [
          {
            char,
            chosen,
            sentence,
            index,
            ...(rival && { rival }),
            ...(second !== undefined && second !== chosen && { secondOpinion: second }),
          },
        ];
      });
    });
  });
}

/** The form of each character of a piece, and how to find what stood against it. */
const formsOf = ({ simplified, choice }: Piece) =>
  [...simplified].map((chosen, place) => ({
    chosen,
    ...(choice && { rival: () => rivalOf(choice, place, chosen) }),
  }));

const formAt = ({ start, simplified }: Word, place: number) => [...simplified][place - start];

const covers = ({ start, end }: Word, place: number) => start <= place && place < end;

function rivalOf({ way, lattice, from, to }: Choice, place: number, chosen: string) {
  const others = lattice.map((words) =>
    words.filter((word) => !covers(word, place) || formAt(word, place) !== chosen),
  );
  const rival = likeliest(others, from, to);
  const word = rival.words.find((candidate) => covers(candidate, place));
  const form = word && formAt(word, place);
  if (form === undefined) return undefined;
  return { form, margin: rival.cost - way.cost, words: differing(way, rival) } satisfies Rival;
}

/** Two ways without the words that they begin and end with alike. */
function differing({ words: one }: Way, { words: other }: Way): [string, string] {
  const same = (a: Word | undefined, b: Word | undefined) =>
    a?.start === b?.start && a?.simplified === b?.simplified;
  let head = 0;
  while (head < one.length && same(one[head], other[head])) head++;
  let tail = 0;
  while (tail < one.length - head && same(one.at(-1 - tail), other.at(-1 - tail))) tail++;
  const cut = (words: readonly Word[]) =>
    words
      .slice(head, words.length - tail)
      .map(({ simplified }) => simplified)
      .join('/');
  return [cut(one), cut(other)];
}
