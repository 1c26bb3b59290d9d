import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { blocksIn } from '../../html/anchors/block-ids.ts';
import { idOf, type Manuscript } from '../reader/manuscript.ts';
import type { Mdx } from '../reader/mdx-file.ts';
import { type FilePoint, pointAt } from '../reader/text-file.ts';
import { bodyPage, sectionPage } from '../section-page.ts';
import { pairsOf, sketchOf } from './sketch.ts';

/** A block of the manuscript that its page gives an id: a paragraph, an item of a list, a row. */
export type TextBlock = FilePoint & {
  /** Of the case whose page it is on; the essay has none. */
  page: string;
  section: string;
  isParagraph: boolean;
  text: string;
  /** See sketch.ts. */
  pairs: ReadonlySet<number>;
  sketch: string;
};

/** Every block of the essay, its colophon and its cases, page by page in their order. */
export function textBlocksIn({
  sections,
  edition,
  cases,
}: Pick<Manuscript, 'sections' | 'edition' | 'cases'>): TextBlock[] {
  return [
    ...sections.flatMap((section) => once(section, () => blocksOf(section, sectionPage(section)))),
    ...once(edition, () => blocksOf(edition, colophon(edition))),
    ...cases.flatMap((entry) =>
      once(entry, () => blocksOf(entry, textOf('prose', bodyPage(entry.body)), idOf(entry.file))),
    ),
  ];
}

const textOf = (className: string, { children }: Root, ...before: Element[]): Root => ({
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'section',
      properties: { className: [className] },
      children: [...before, ...(children as Element[])],
    },
  ],
});

const colophon = ({ body }: Mdx): Root =>
  textOf('colophon', bodyPage(body), {
    type: 'element',
    tagName: 'h2',
    properties: { id: 'colophon' },
    children: [],
  });

function blocksOf({ file }: Mdx, tree: Root, page = ''): TextBlock[] {
  return blocksIn(tree).map(({ element, section, isParagraph }) => {
    const text = toString(element);
    const pairs = pairsOf(text);
    return {
      ...pointAt(file, element.position?.start.offset ?? 0),
      page,
      section,
      isParagraph,
      text,
      pairs,
      sketch: sketchOf(pairs),
    };
  });
}

const made = new WeakMap<Mdx, TextBlock[]>();

/** The pages of one build ask anew; a text is read once while it is as it was. */
function once(mdx: Mdx, make: () => TextBlock[]): TextBlock[] {
  const blocks = made.get(mdx) ?? make();
  made.set(mdx, blocks);
  return blocks;
}
