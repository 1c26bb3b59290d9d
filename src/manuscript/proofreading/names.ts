import { foldFully } from '../../search/build/fold-table.ts';
import { type Fault, type File, lineAt } from './fault.ts';

/** A name and its spellings; in lists of ours there is no comma within quotes. */
const NAME = /^(\S[^\n]*):\n[^]*?^ +spellings: \[([^\]]*)\]/gm;

/** Spellings that two names share, once folded: a reader who types one must reach one name. */
export function proofNames({ path, text }: File): Fault[] {
  const owners = new Map<string, string>();
  return [...text.matchAll(NAME)].flatMap(({ index, 1: key = '', 2: list = '' }) => {
    const name = unquoted(key);
    const spellings = [name, ...list.split(',').map(unquoted)].filter(Boolean);
    return [...new Set(spellings.map((spelling) => foldFully(spelling).text))].flatMap((folded) => {
      const owner = owners.get(folded);
      owners.set(folded, name);
      if (owner === undefined) return [];
      return {
        file: path,
        line: lineAt(text, index),
        what: `"${name}" shares a spelling with "${owner}": ${folded}`,
        cure: 'Keep it where it is most at home, or join the two names',
      };
    });
  });
}

const unquoted = (word: string) => word.trim().replaceAll(/^['"]|['"]$/g, '');
