import { type Fault, type File, lineAt } from './fault.ts';

const NAMES = /^(?:name|latin|aliases): \[?(.*?)\]?$/gm;
/** A sentence of a case's body, with the citations after its stop. */
const SENTENCE = /[^。！？\n]+[。！？]?[」』）]*(?:<Cite id="[^"]*" \/>)*/g;
/** Words that say that a fact rests on no source that was read. */
const AVOWED = /憑記憶|未核|推算|推定|自行計算|查不到|沒有查到|未查到/;

/** Spellings that two cases share, and facts in a case's body that rest on no source. */
export function proofCases(cases: File[]): Fault[] {
  return [...sharedSpellings(cases), ...cases.flatMap(bareFacts)];
}

function sharedSpellings(cases: File[]): Fault[] {
  const owners = new Map<string, string>();
  return cases.flatMap(({ path, text }) =>
    [...text.matchAll(NAMES)].flatMap(({ index, 1: list = '' }) =>
      list.split(/,\s*/).flatMap((spelling) => {
        const key = spelling.replaceAll(/^['"]|['"]$/g, '').toLowerCase();
        const owner = owners.get(key);
        owners.set(key, path);
        if (!owner) return [];
        return {
          file: path,
          line: lineAt(text, index),
          what: `"${spelling}" is a spelling of ${owner}, too`,
          cure: 'A reader who types it must reach one case: keep it where it is most at home',
        };
      }),
    ),
  );
}

/** A figure or a date is a fact that can be looked up: it needs a citation, or a word that it has none. */
function bareFacts({ path, text }: File): Fault[] {
  const start = text.indexOf('\n---\n') + 5;
  return [...text.slice(start).matchAll(SENTENCE)]
    .filter(([sentence]) => /\d/.test(sentence.replaceAll(/<Cite[^>]*>/g, '')))
    .filter(([sentence]) => !sentence.includes('<Cite') && !AVOWED.test(sentence))
    .map(({ index, 0: sentence }) => ({
      file: path,
      line: lineAt(text, start + index),
      what: `a fact without a source: ${sentence.trim()}`,
      cure: 'Add <Cite id="…" /> after its stop, or say 憑記憶，未核',
    }));
}
