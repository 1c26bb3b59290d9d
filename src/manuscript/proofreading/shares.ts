import { anchorOf } from '../anchor.ts';
import type { Fault, File } from './fault.ts';

/**
 * Sections and cases that would be shared by one address and one card, `/s/<anchor>/` and
 * `cards/…/<anchor>.png`; the essay's own card is `essay.png`.
 */
export function proofShares(sections: File[], cases: File[]): Fault[] {
  const owners = new Map([['essay', 'the essay itself']]);
  const named = [
    ...cases.map(({ path }) => ({ path, name: path.replace(/^.*\/|\.mdx$/g, '') })),
    ...sections.map(({ path }) => ({ path, name: anchorOf(path) })),
  ];
  return named.flatMap(({ path, name }) => {
    const owner = owners.get(name);
    owners.set(name, owner ?? path);
    if (!owner) return [];
    const what = `"${name}" is the name of ${owner}, too`;
    return {
      file: path,
      line: 1,
      what,
      cure: `Rename the file: /s/${name}/ can lead to one of them`,
    };
  });
}
