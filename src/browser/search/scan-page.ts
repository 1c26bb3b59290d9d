import { APART, BLOCK, HEADING, NOT_INDEXED } from '../../search/shared/blocks.ts';
import { beginningOf } from '../../search/shared/excerpt.ts';
import type { Folded } from '../../search/shared/fold.ts';
import type { Query } from '../../search/shared/query.ts';
import {
  type Block,
  type Found,
  type Hit,
  type RecordKind,
  rank,
} from '../../search/shared/rank.ts';
import { GAP, tidied } from '../../search/shared/shown-text.ts';

type PageRecord = { kind: RecordKind; title: string; blocks: Block[] };

/**
 * Looks through the open page itself: at once, and where the index cannot be had. The same records come
 * out that the build puts into the index, see search/build/records.ts.
 *
 * @returns nothing where the page has no text to be looked through
 */
export function scannerOf(
  page: Document,
  path: string,
  fold: (source: string) => Folded,
): ((query: Query) => Hit[]) | undefined {
  let folded: Found[] | undefined;
  const records = recordsOn(page);
  if (records.length === 0) return undefined;
  return (query) => {
    folded ??= records.map(({ blocks, ...record }) => ({
      ...record,
      page: path,
      blocks: blocks.map((block) => ({ ...block, folded: fold(block.text) })),
    }));
    return rank(folded, query);
  };
}

/** The records of an open page; none for pages that only lead to others. */
export function recordsOn(page: Document): PageRecord[] {
  const article = page.querySelector('article');
  if (!article || page.querySelector('meta[name=robots]')) return [];
  const recordsAt = (kind: RecordKind, selector: string) =>
    [...article.querySelectorAll(selector)].map((element) => recordOf(kind, element));
  if (article.matches('.case')) return [recordOf('case', article)];
  if (article.matches('.corrections')) return recordsAt('correction', 'tr[id]');
  if (!article.querySelector('.prose')) return [];
  return [
    ...recordsAt('section', 'header, .prose, .colophon'),
    ...recordsAt('note', '.notes li[id^=note-]'),
  ];
}

function recordOf(kind: RecordKind, element: Element): PageRecord {
  const own = element.matches(BLOCK) ? [element] : [...element.querySelectorAll(BLOCK)];
  const blocks = own
    .filter(
      (block) => !block.closest(NOT_INDEXED) && !own.some((o) => o !== block && o.contains(block)),
    )
    .map((block) => ({
      id: block.closest('[id]')?.id ?? '',
      text: shownText(block),
      heading: block.matches(HEADING),
    }))
    .filter(({ text }) => text !== '');
  const title = element.querySelector(`${HEADING}, .name`);
  return { kind, title: title ? shownText(title) : beginningOf(blocks[0]?.text ?? ''), blocks };
}

/** The text as it is read, parts that stand apart with a gap between. */
function shownText(element: Element): string {
  const textOf = (node: Node): string => {
    if (!('tagName' in node)) return node.nodeType === 3 ? (node.textContent ?? '') : '';
    const part = node as Element;
    if (part.matches(NOT_INDEXED)) return '';
    const text = [...part.childNodes].map(textOf).join('');
    return part.matches(APART) ? `${GAP}${text}${GAP}` : text;
  };
  return tidied([...element.childNodes].map(textOf).join(''));
}
