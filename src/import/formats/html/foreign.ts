import type { Root } from 'hast';
import type { Edit } from '../../edit.ts';
import { removeElements } from './remove.ts';

/** What is no part of the words, by tag: it is removed and named. */
const FOREIGN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'form',
  'button',
  'nav',
  'mp-common-profile',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
]);

/** Takes out what is no part of the words, each named with its own. */
export const removeForeign = (page: Root): Edit[] =>
  removeElements(
    page,
    ({ tagName }) => FOREIGN.has(tagName) && `<${tagName}>`,
    'no part of the words',
  );
