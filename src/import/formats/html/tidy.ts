import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { ask, type Edit, pointOfNode } from '../../edit.ts';
import { askLinks, findPictures } from './addresses.ts';
import { removeElements } from './remove.ts';

/** What a style says of words that has a tag of its own: dots beside them, bold. */
const STYLES = [
  ['em', /text-emphasis(?:-style)?\s*:\s*(?!none)/],
  ['strong', /font-weight\s*:\s*(?:bold|[6-9]00)/],
] as const;

/**
 * Readies an article: pictures from where they wait to be shown, readings off their characters, words
 * with the tags that their styles stand for, tables with a first row of names.
 */
export function tidy(article: Root, own: readonly string[]): Edit[] {
  return [
    ...findPictures(article, own),
    ...askLinks(article),
    ...takeReadings(article),
    ...askRaised(article),
    ...nameColumns(article),
    ...styled(article),
  ];
}

const takeReadings = (article: Root): Edit[] =>
  removeElements(
    article,
    ({ tagName }) => /^r[tp]$/.test(tagName) && '讀音',
    'a reading above its character',
  );

/** Raised and lowered figures stand in line here, which may change what they say: x2, CO2. */
function askRaised(article: Root): Edit[] {
  const edits: Edit[] = [];
  visit(article, 'element', (node) => {
    const words = toString(node).trim();
    if (!/^su[bp]$/.test(node.tagName) || words === '' || isCall(node, words)) return;
    const what = node.tagName === 'sup' ? 'raised' : 'lowered';
    edits.push(
      ask(pointOfNode(node), '上下標', '', `${words} was ${what}, and stands in line here`),
    );
  });
  return edits;
}

const isCall = ({ children }: Element, words: string): boolean =>
  /^[[［(（]\d{1,3}[\]］)）]$/.test(words) ||
  children.some((child) => child.type === 'element' && child.tagName === 'a');

/** The first row of a table names its columns, where none says so. */
function nameColumns(article: Root): Edit[] {
  const edits: Edit[] = [];
  visit(article, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const rows: Element[] = [];
    let isNamed = false;
    visit(table, 'element', ({ tagName }, _, parent) => {
      if (tagName === 'th') isNamed = true;
      if (tagName === 'td' && parent?.type === 'element' && !rows.includes(parent))
        rows.push(parent);
    });
    const [first] = rows;
    if (isNamed || !first || rows.length < 2) return;
    for (const cell of first.children)
      if (cell.type === 'element' && cell.tagName === 'td') cell.tagName = 'th';
    const why = 'the first row names the columns';
    edits.push({
      ...pointOfNode(table),
      level: 'changed',
      kind: '表格',
      before: '',
      after: '',
      why,
    });
  });
  return edits;
}

function styled(article: Root): Edit[] {
  const edits: Edit[] = [];
  visit(article, 'element', (node) => {
    const style = String(node.properties['style'] ?? '');
    const [tag] = STYLES.find(([, pattern]) => pattern.test(style)) ?? [];
    if (node.tagName !== 'span' || tag === undefined) return;
    node.tagName = tag;
    const why = `words in the style of <${tag}>`;
    edits.push({
      ...pointOfNode(node),
      level: 'changed',
      kind: '強調',
      before: '',
      after: '',
      why,
    });
  });
  return edits;
}
