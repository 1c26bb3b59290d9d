import type { Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { bodyPage } from '../../section-page.ts';
import type { Fault } from '../../reader/fault.ts';
import { idOf, type Manuscript } from '../../reader/manuscript.ts';
import { pointAt } from '../../reader/text-file.ts';

/**
 * Sections and cases without a paragraph of their own: what shares them shows their first, and a list
 * or a sub-heading is none.
 */
export function proofSections({
  sections,
  cases,
}: Pick<Manuscript, 'sections' | 'cases'>): Fault[] {
  return [...sections, ...cases]
    .filter(({ faults, body }) => faults.length === 0 && !hasParagraph(bodyPage(body)))
    .map(({ file }) => ({
      ...pointAt(file, file.text.length),
      what: `"${idOf(file)}" has no paragraph`,
      cure: 'Begin it with one',
    }));
}

function hasParagraph(page: Root): boolean {
  let found = false;
  visit(page, 'element', ({ tagName }) => {
    found ||= tagName === 'p';
    return found ? EXIT : undefined;
  });
  return found;
}
