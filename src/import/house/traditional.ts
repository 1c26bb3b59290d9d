import phrases from 'opencc-js/dict/STPhrases';
import characters from 'opencc-js/dict/STCharacters';
import variants from 'opencc-js/dict/TWVariants';
import { Trie } from 'opencc-js/core';
import { formsOf, isSimplifiedOnly, isTraditionalOnly } from '../language/scripts.ts';
import type { Change } from './block.ts';

/** Forms that OpenCC's words choose and this site does not write: 局限, 抵觸, 回歸, 拉升, 台上. */
const UNWANTED = new Set('侷牴迴昇佈臺兇傢喫讚摺');
/** Words that stand before OpenCC's. */
const OWN: readonly (readonly [string, string])[] = [
  ['干活', '幹活'],
  ['着重', '著重'],
];

let trie: Trie | undefined;

function trieOfWords(): Trie {
  const words = new Trie();
  const taiwan = new Map(variants.split('|').map((entry) => entry.split(' ') as [string, string]));
  // This site writes the particle as Taiwan once did.
  taiwan.set('着', '著');
  words.addWord('着', '著');
  for (const dictionary of [characters, phrases])
    for (const entry of dictionary.split('|')) {
      const [from = '', to = ''] = entry.split(' ');
      const chosen = [...to].map((one, index) =>
        UNWANTED.has(one) ? ([...from][index] ?? one) : (taiwan.get(one) ?? one),
      );
      if (chosen.length === [...from].length) words.addWord(from, chosen.join(''));
    }
  for (const [from, to] of OWN) words.addWord(from, to);
  return words;
}

/** Simplified, or mixed, as Traditional, by words; as many code points as before. */
export const toTraditional = (text: string): string => (trie ??= trieOfWords()).convert(text);

/** Which script a text is in, by the characters that only one of them writes. */
export function scriptByCharacters(text: string): 'simplified' | 'traditional' | undefined {
  const all = [...text];
  const simplified = all.filter(isSimplifiedOnly).length;
  if (simplified > 0) return 'simplified';
  return all.some(isTraditionalOnly) ? 'traditional' : undefined;
}

/** Simplified words of a block as Traditional ones: a change for each run of characters. */
export function traditional(text: string): Change[] {
  const changes: Change[] = [];
  const to = [...toTraditional(text)];
  let at = 0;
  let open: { start: number; before: string; after: string } | undefined;
  const close = () => {
    if (open)
      changes.push({
        start: open.start,
        end: open.start + open.before.length,
        after: open.after,
        level: 'changed',
        kind: '字形',
        why: whyOf(open.before, open.after),
      });
    open = undefined;
  };
  for (const [index, character] of [...text].entries()) {
    const after = to[index] ?? character;
    if (after === character) close();
    else
      open = {
        start: open?.start ?? at,
        before: (open?.before ?? '') + character,
        after: (open?.after ?? '') + after,
      };
    at += character.length;
  }
  close();
  return changes;
}

function whyOf(before: string, after: string): string {
  const several = [...before].filter((one) => formsOf(one).length > 1);
  return several.length === 0
    ? 'Simplified to Traditional'
    : `one of several forms: ${several.map((one) => `${one} → ${after[[...before].indexOf(one)]} (${formsOf(one).join(' ')})`).join('; ')}`;
}
