import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { ask, type Edit, pointOfNode } from '../../edit.ts';
import { pictureAddress } from '../../pictures.ts';

/** Addresses that lead out of the page. */
export const ABROAD = /^(?:https?:|mailto:)/;
/** Pictures from where they wait to be shown; none is fetched, each is asked for. */
export function findPictures(article: Root, own: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  let pictures = own.length;
  visit(article, 'element', (node) => {
    if (node.tagName !== 'img' || own.includes(String(node.properties['src']))) return;
    const address = String(node.properties['dataSrc'] ?? node.properties['src'] ?? '');
    const type = /wx_fmt=(\w+)|\.(png|jpe?g|gif|webp|svg)\b/i.exec(address);
    const name = `picture-${++pictures}.${(type?.[1] ?? type?.[2] ?? 'png').toLowerCase()}`;
    node.properties['src'] = pictureAddress(name);
    const what = `save the picture by hand as pictures/${name}: ${address.slice(0, 200)}`;
    edits.push(ask(pointOfNode(node), '圖片', '', what));
  });
  return edits;
}

/** Links within the page, or its site, lead nowhere here. */
export function askLinks(article: Root): Edit[] {
  const edits: Edit[] = [];
  visit(article, 'element', (node) => {
    const { href, dataCall } = node.properties;
    if (node.tagName !== 'a' || href === undefined || dataCall || ABROAD.test(String(href))) return;
    const why = `a link that leads nowhere here; its words stay: ${String(href)}`;
    edits.push(ask(pointOfNode(node), '鏈接', '', why));
  });
  return edits;
}
