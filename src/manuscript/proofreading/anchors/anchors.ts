import { anchorOf, KEBAB } from '../../anchor.ts';
import { headingsIn } from '../../headings.ts';
import type { Fault } from '../../reader/fault.ts';
import type { Mdx } from '../../reader/mdx-file.ts';
import { pointAt } from '../../reader/text-file.ts';
import { reservedIds } from './reserved-ids.ts';

/** Shapes that the build makes: a note, its calls, a paragraph. */
const MADE = /^(?:note|call)-|-\d+$/;

/** Anchors of the essay's sections and sub-headings that clash, or that a link could not carry. */
export function proofAnchors(sections: Mdx[]): Fault[] {
  const seen = new Map(reservedIds().map((id) => [id, 'the page itself']));
  return sections.flatMap(({ file, body }) => {
    const fault = (offset: number, what: string, cure: string) => ({
      ...pointAt(file, offset),
      what,
      cure,
    });
    return [{ offset: 0, id: anchorOf(file.path) }, ...headingsIn(body)].flatMap(
      ({ offset, id }) => {
        if (id === undefined)
          return fault(
            offset,
            'a heading has no hand-made anchor',
            'Write <h3 id="ascii-anchor">…</h3>',
          );
        const other = seen.get(id);
        seen.set(id, file.path);
        return [
          ...(KEBAB.test(id)
            ? []
            : [
                fault(
                  offset,
                  `anchor "${id}" is not ASCII kebab-case`,
                  'Write it in a-z, 0-9 and hyphens',
                ),
              ]),
          ...(MADE.test(id)
            ? [
                fault(
                  offset,
                  `anchor "${id}" looks like a made one`,
                  'Begin without note- or call-, end without a number',
                ),
              ]
            : []),
          ...(other
            ? [
                fault(
                  offset,
                  `anchor "${id}" is taken by ${other}`,
                  'Choose another; anchors are for ever',
                ),
              ]
            : []),
        ];
      },
    );
  });
}
