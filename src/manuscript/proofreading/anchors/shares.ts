import { anchorOf } from '../../anchor.ts';
import type { Fault } from '../../reader/fault.ts';
import { idOf } from '../../reader/manuscript.ts';
import type { Mdx } from '../../reader/mdx-file.ts';
import { pointAt } from '../../reader/text-file.ts';

/**
 * Sections and cases that would be shared by one address and one card, `/s/<anchor>/` and
 * `cards/…/<anchor>.png`; the essay's own card is `essay.png`.
 */
export function proofShares(sections: Mdx[], cases: Mdx[]): Fault[] {
  const owners = new Map([['essay', 'the essay itself']]);
  const named = [
    ...cases.map(({ file }) => ({ file, name: idOf(file) })),
    ...sections.map(({ file }) => ({ file, name: anchorOf(file.path) })),
  ];
  return named.flatMap(({ file, name }) => {
    const owner = owners.get(name);
    owners.set(name, owner ?? file.path);
    if (!owner) return [];
    return {
      ...pointAt(file, 0),
      what: `"${name}" is the name of ${owner}, too`,
      cure: `Rename the file: /s/${name}/ can lead to one of them`,
    };
  });
}
