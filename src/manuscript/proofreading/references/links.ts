import { visit } from 'unist-util-visit';
import { anchorOf } from '../../anchor.ts';
import { headingsIn } from '../../headings.ts';
import { noteTextsIn } from '../../notes.ts';
import { attributeOf, isElement, offsetOf } from '../../reader/elements.ts';
import type { Fault } from '../../reader/fault.ts';
import type { Manuscript } from '../../reader/manuscript.ts';
import type { Mdx } from '../../reader/mdx-file.ts';
import { pointAt } from '../../reader/text-file.ts';

/** Links that lead nowhere, or to the other script. */
export function proofLinks({ edition, sections, cases }: Manuscript): Fault[] {
  const anchors = new Set(
    sections.flatMap(({ file, body }) => [
      anchorOf(file.path),
      ...headingsIn(body).map(({ id }) => id),
      ...noteTextsIn(body).map(({ label }) => `note-${label}`),
    ]),
  );
  return [edition, ...sections, ...cases].flatMap((text) =>
    addressesIn(text).flatMap(({ url, offset }) => {
      const fault = (what: string, cure: string) => [{ ...pointAt(text.file, offset), what, cure }];
      if (/^(?:https?:\/\/[^/]|mailto:.)/i.test(url)) return [];
      if (!url.startsWith('#'))
        return fault(
          `the address ${url} is within the site, and leads a reader of Simplified astray`,
          'Call a case by its note, [^id], and a section by #anchor',
        );
      // Only the essay's own page has its anchors.
      if (anchors.has(url.slice(1)) && !cases.includes(text)) return [];
      return fault(
        `the link ${url} leads nowhere`,
        'Name the anchor of a section, a sub-heading or a note of the essay',
      );
    }),
  );
}

function addressesIn({ body }: Mdx): { url: string; offset: number }[] {
  const found: { url: string; offset: number }[] = [];
  visit(body, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      found.push({ url: node.url, offset: offsetOf(node) });
    if (isElement(node) && node.name === 'a')
      found.push({ url: attributeOf(node, 'href') ?? '', offset: offsetOf(node) });
  });
  return found;
}
