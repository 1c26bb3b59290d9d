import { basename } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { ask, type Edit, pointOfNode } from '../../edit.ts';
import {
  pictureAddress,
  type Beside,
  canBeSet,
  type PictureBytes,
  pictureName,
} from '../../pictures.ts';

/** Pictures that lie beside the text come with it; none is fetched, and those that are missing are asked for. */
export function picturesOf(
  root: Root,
  beside: Beside,
): { pictures: PictureBytes[]; edits: Edit[] } {
  const pictures = new Map<string, PictureBytes>();
  const edits: Edit[] = [];
  visit(root, 'image', (node) => {
    const given = decoded(node.url).replaceAll(/[?#].*$/g, '');
    const name = pictureName(basename(given));
    const bytes = canBeSet(name) && !/^\w+:/.test(node.url) ? beside(given) : undefined;
    if (bytes) pictures.set(name, { path: `pictures/${name}`, bytes });
    else {
      const place = pointOfNode(node);
      const what = `not found beside the text: save it by hand as pictures/${name}: ${node.url}`;
      edits.push(ask(place, '圖片', '', what));
    }
    node.url = pictureAddress(name);
  });
  return { pictures: [...pictures.values()], edits };
}

const decoded = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};
