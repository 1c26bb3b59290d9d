import { toString } from 'mdast-util-to-string';
import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { ask, type Edit, pointOfNode } from '../edit.ts';

/** A line below a picture that begins so is about it. */
const CAPTION =
  /^\s*(?:[▲△↑]|[图圖表]\s?\d{1,2}(?![\d年月日])|[图圖](?:片[来來]源|源)?\s?[:：|｜])/;

/** What programs write where an author has said nothing. */
const WORDLESS = /^(?:untitled|image|img|图片|圖片)$/i;

/** Puts captions to their pictures, and gives each picture a paragraph of its own, as the page wants it. */
export function settlePictures(root: Root): Edit[] {
  titlesBelow(root);
  return [...joinCaptions(root), ...partPictures(root), ...wordless(root)];
}

const changed = (node: Paragraph, why: string): Edit => ({
  ...pointOfNode(node),
  level: 'changed',
  kind: '圖片',
  before: '',
  after: '',
  why,
});

/** A title is a caption: words like any others, until they are written. */
function titlesBelow(root: Root): void {
  for (const node of root.children) {
    const image = node.type === 'paragraph' && node.children.length === 1 && node.children[0];
    if (!image || image.type !== 'image' || !image.title) continue;
    const { title, position } = image;
    node.children.push(
      { type: 'break' },
      { type: 'text', value: title, ...(position && { position }) },
    );
    image.title = null;
  }
}

function joinCaptions(root: Root): Edit[] {
  const edits: Edit[] = [];
  for (const [index, node] of [...root.children.entries()].toReversed()) {
    const above = root.children[index - 1];
    if (node.type !== 'paragraph' || above?.type !== 'paragraph') continue;
    const isCaption = node.data?.isCaption || CAPTION.test(toString(node));
    if (!isCaption || above.children.some(({ type }) => type !== 'image')) continue;
    above.children.push({ type: 'break' }, ...node.children);
    root.children.splice(index, 1);
    edits.push(changed(node, `the caption joined to its picture: ${toString(node).trim()}`));
  }
  return edits;
}

declare module 'mdast' {
  interface ParagraphData {
    /** Whether its format says that it is about the picture above. */
    isCaption?: boolean;
  }
}

/** Pictures among words, and several in one paragraph, stand below it. */
function partPictures(root: Root): Edit[] {
  const edits: Edit[] = [];
  for (const [index, node] of [...root.children.entries()].toReversed()) {
    if (node.type !== 'paragraph') continue;
    const [first, second] = node.children;
    if (first?.type === 'image' && (!second || second.type === 'break')) continue;
    const images = node.children.filter((child) => child.type === 'image');
    if (images.length === 0) continue;
    node.children = node.children.filter((child) => child.type !== 'image');
    const below = images.map((image): Paragraph => ({
      type: 'paragraph',
      children: [image],
      ...(image.position && { position: image.position }),
    }));
    const isEmpty =
      toString(node).trim() === '' &&
      node.children.every(({ type }) => type === 'text' || type === 'break');
    root.children.splice(index + 1, 0, ...below);
    if (isEmpty && toString(node) === '') root.children.splice(index, 1);
    edits.push(changed(node, 'a picture among words stands below them'));
  }
  return edits;
}

function wordless(root: Root): Edit[] {
  const edits: Edit[] = [];
  visit(root, 'image', (node) => {
    if (WORDLESS.test(node.alt ?? '')) node.alt = '';
    if (!node.alt?.trim())
      edits.push(
        ask(
          pointOfNode(node),
          '圖片',
          '',
          `no alt text: say in a few words what ${node.url} shows`,
        ),
      );
  });
  return edits;
}
