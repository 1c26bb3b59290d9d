import type { Fault } from '../../reader/fault.ts';
import type { Mdx } from '../../reader/mdx-file.ts';
import { pointIn, proseOfBody } from '../../reader/prose.ts';
import { entriesAt, pointOf } from '../../reader/yaml-file.ts';

/** Stands for a citation. */
const CITE = '\uE000';
/** A sentence of a case's body, with the citations after its stop. */
const SENTENCE = new RegExp(`[^。！？\\n]+[。！？]?[」』）]*${CITE}*`, 'g');
/** Words that say that a fact rests on no source that was read. */
const AVOWED = /憑記憶|未核|推算|推定|自行計算|查不到|沒有查到|未查到/;

/** Spellings that two cases share, and facts in a case's body that rest on no source. */
export function proofCases(cases: Mdx[]): Fault[] {
  return [...sharedSpellings(cases), ...cases.flatMap(bareFacts)];
}

function sharedSpellings(cases: Mdx[]): Fault[] {
  const owners = new Map<string, string>();
  return cases.flatMap(({ file, frontmatter }) =>
    spellingsOf(frontmatter).flatMap(({ spelling, path }) => {
      const key = spelling.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, file.path);
      if (!owner) return [];
      return {
        ...pointOf(frontmatter, path),
        what: `"${spelling}" is a spelling of ${owner}, too`,
        cure: 'A reader who types it must reach one case: keep it where it is most at home',
      };
    }),
  );
}

/** The name of a case, and its other spellings, with their paths. */
function spellingsOf(frontmatter: Mdx['frontmatter']) {
  const own = entriesAt(frontmatter).filter(([key]) => key === 'name' || key === 'latin');
  return [
    ...own.map(([key, value]) => ({ spelling: String(value), path: [key] })),
    ...entriesAt(frontmatter, ['aliases']).map(([key, value]) => ({
      spelling: String(value),
      path: ['aliases', Number(key)],
    })),
  ];
}

/** A figure or a date is a fact that can be looked up: it needs a citation, or a word that it has none. */
function bareFacts(entry: Mdx): Fault[] {
  return proseOfBody(entry, ({ name }) => (name === 'Cite' ? CITE : '')).flatMap((prose) =>
    [...prose.text.matchAll(SENTENCE)]
      .filter(
        ([sentence]) => /\d/.test(sentence) && !sentence.includes(CITE) && !AVOWED.test(sentence),
      )
      .map(({ index, 0: sentence }) => ({
        ...pointIn(prose, index),
        what: `a fact without a source: ${sentence.trim()}`,
        cure: 'Add <Cite id="…" /> after its stop, or say 憑記憶，未核',
      })),
  );
}
