import type { FigureCaption, Image, Paragraph, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { spotAt } from '../reader/offsets.ts';

declare module 'mdast' {
  /** A picture with its caption. */
  interface Figure extends Parent {
    type: 'figure';
    children: (Image | FigureCaption)[];
    data: { hName: 'figure' };
  }
  interface FigureCaption extends Parent {
    type: 'figureCaption';
    children: PhrasingContent[];
    data: { hName: 'figcaption' };
  }
  interface BlockContentMap {
    figure: Figure;
  }
  interface RootContentMap {
    figure: Figure;
    figureCaption: FigureCaption;
  }
}

/** The name of what is shown on dark paper in the place of a picture, where there is such a file. */
export const darkOf = (name: string) => name.replace(/(?=\.\w+$)/, '.dark');

/**
 * Makes a figure of a picture that is all of a paragraph: the picture, its variant for dark paper, and
 * its title as the caption.
 *
 * @param names the files in the essay's folder of pictures; asked anew for every text
 */
export function pictures(this: Processor, names: () => string[]) {
  return (tree: Root, file: { toString(): string }): void =>
    visit(tree, 'paragraph', (node, index, parent) => {
      const image = onlyImage(node);
      if (!image || !parent || index === undefined) return;
      const name = image.url.replace(/^.*\//, '');
      const hasDark = names().includes(darkOf(name));
      const caption = captionOf(image, String(file));
      parent.children[index] = {
        type: 'figure',
        children: [
          { ...image, title: null, ...(hasDark && seen('on-light')) },
          // Made, not written: it has no place.
          ...(hasDark
            ? [
                {
                  type: 'image',
                  url: darkOf(image.url),
                  alt: image.alt,
                  ...seen('on-dark'),
                } as const,
              ]
            : []),
          ...(caption ? [caption] : []),
        ],
        data: { hName: 'figure' },
        position: node.position,
      };
    });
}

function onlyImage({ children }: Paragraph): Image | undefined {
  const [image] = children;
  return children.length === 1 && image?.type === 'image' ? image : undefined;
}

const seen = (className: string) => ({ data: { hProperties: { className: [className] } } });

/** Words at the place where they stand in the source. */
function captionOf({ title, url, position }: Image, source: string): FigureCaption | undefined {
  if (!title) return undefined;
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  const behindAddress = start + source.slice(start, end).lastIndexOf(url) + url.length;
  const place = position && { start: spotAt(source, behindAddress), end: position.end };
  const words: Text = { type: 'text', value: title, ...(place && { position: place }) };
  return {
    type: 'figureCaption',
    children: [words],
    data: { hName: 'figcaption' },
    ...(place && { position: place }),
  };
}
