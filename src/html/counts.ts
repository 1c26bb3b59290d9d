import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { charactersOf, minutesOf } from '../browser/reading/reading-time.ts';
import { childOf, elementsIn, hasClass, isNote, replace, text } from './elements.ts';

/**
 * Writes what is counted on the page in place of `<data data-build-count="…">`: `characters` of its
 * prose, to the nearest hundred, the `minutes` that it takes to read, those of a
 * section by its anchor, `#playbook`, and its `notes`.
 */
export function writeCounts(tree: Root): void {
  const all = elementsIn(tree);
  const prose = all.filter(({ element }) => hasClass(element, 'prose'));
  const sections = prose.map(({ element }) => [
    `#${childOf(element, 'h2')?.properties['id']}`,
    String(minutesOf(charactersOf(toString(element)))),
  ]);
  const characters = charactersOf(prose.map(({ element }) => toString(element)).join('\n'));
  const counts: Record<string, string> = {
    ...Object.fromEntries(sections),
    characters: (Math.round(characters / 100) * 100).toLocaleString('en'),
    minutes: String(minutesOf(characters)),
    notes: String(all.filter(({ element }) => isNote(element)).length),
  };
  for (const { element, parent } of all) {
    const count = counts[String(element.properties['dataBuildCount'])];
    if (count !== undefined) replace(parent, element, text(count));
  }
}
