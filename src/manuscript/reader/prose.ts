import type { Nodes, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { attributeOf, isElement, type MdxElement } from './elements.ts';
import type { Mdx } from './mdx-file.ts';
import { offsetsIn } from './offsets.ts';
import { type FilePoint, pointAt, type TextFile } from './text-file.ts';
import { type Path, stringsIn, type Yaml } from './yaml-file.ts';

/**
 * Words that a reader sees as one: a paragraph, a heading, a cell, a value of frontmatter. Notes'
 * marks are left out; `EXEMPT` stands for each piece of code, and of text in another language or about
 * characters.
 */
export type Prose = { file: TextFile; text: string; offsets: number[] };

/** Stands for words that no rule of ours is for. */
export const EXEMPT = '\0';

/** Where a character of the words stands. */
export function pointIn({ file, offsets }: Prose, index: number): FilePoint {
  return pointAt(file, offsets[index] ?? (offsets.at(-1) ?? 0) + 1);
}

/** What is typed as it stands, so that it is the same in both scripts. */
const TYPED = /^(?:code|kbd|samp|var)$/;

/** What is shown as it stands: code, and text in another language or about characters. */
export function verbatimIn({ file, body }: Mdx): Prose[] {
  const found: Prose[] = [];
  visit(body, (node) => {
    if (node.type === 'inlineCode' || node.type === 'code') found.push(pieces(file, [node]));
    if (!isElement(node) || !(isExempt(node) || TYPED.test(node.name ?? ''))) return undefined;
    visit(
      node,
      ['text', 'inlineCode', 'code'],
      (leaf) => void found.push(pieces(file, [leaf as Leaf])),
    );
    return SKIP;
  });
  return found;
}

/** The words of a text, frontmatter and body. */
export function proseOf(mdx: Mdx): Prose[] {
  return [...proseOfYaml(mdx.frontmatter), ...proseOfBody(mdx)];
}

/**
 * The values of YAML, but for the Simplified words of a glossary.
 *
 * @param wanted which values are asked for, by their paths
 */
export function proseOfYaml(yaml: Yaml, wanted: (path: Path) => boolean = () => true): Prose[] {
  return stringsIn(yaml)
    .filter(({ path }) => path[0] !== 'glossary' && wanted(path))
    .map(({ value, range: [start, end] }) => ({
      file: yaml.file,
      text: value,
      offsets: offsetsIn(
        { value, position: { start: { offset: start }, end: { offset: end } } },
        yaml.file.text,
      ),
    }));
}

/**
 * The words of a text's body.
 *
 * @param mark what stands for an element without words of its own, such as `<Cite>`
 */
export function proseOfBody(
  { file, body }: Mdx,
  mark: (node: MdxElement) => string = () => '',
): Prose[] {
  const found: Prose[] = [];
  visit(body, (node) => {
    if (isElement(node) && isExempt(node)) return SKIP;
    if (!('children' in node) || !node.children.some(isPhrasing)) return undefined;
    found.push(pieces(file, leavesIn(node, mark)));
    return SKIP;
  });
  visit(body, (node) => {
    if (isElement(node) && isReading(node))
      found.push(
        pieces(
          file,
          node.children.flatMap((one) => leavesIn(one, mark)),
        ),
      );
    if (node.type === 'image' && node.position)
      found.push(pieces(file, [{ ...node, value: node.alt ?? '' }]));
  });
  return found;
}

type Leaf = Pick<Text, 'value' | 'position'>;

/** The texts of a block in their order, apart where they are apart for a reader. */
function leavesIn(block: Nodes, mark: (node: MdxElement) => string): Leaf[] {
  const leaves: Leaf[] = [];
  visit(block, (node) => {
    if (node.type === 'text') leaves.push(node);
    if (node.type === 'break' || (isElement(node) && node.name === 'br'))
      leaves.push({ value: '\n', position: node.position });
    if (node.type === 'mdxTextExpression' || isReading(node)) return SKIP;
    if (isWithoutRules(node)) {
      leaves.push({ value: EXEMPT, position: node.position });
      return SKIP;
    }
    if (isElement(node) && node.children.length === 0)
      leaves.push({ value: mark(node), position: node.position });
    return undefined;
  });
  return leaves;
}

function pieces(file: TextFile, leaves: Leaf[]): Prose {
  return {
    file,
    text: leaves.map(({ value }) => value).join(''),
    offsets: leaves.flatMap((leaf) => offsetsIn(leaf, file.text)),
  };
}

const isWithoutRules = (node: Nodes): boolean =>
  node.type === 'inlineCode' ||
  (isElement(node) && (isExempt(node) || TYPED.test(node.name ?? '')));

/** A reading beside its characters: words of their own. */
const isReading = (node: Nodes): boolean => isElement(node) && /^r[tp]$/.test(node.name ?? '');

/** Text about characters, or in another language. */
function isExempt(node: MdxElement): boolean {
  const language = attributeOf(node, 'lang');
  return (
    attributeOf(node, 'translate') === 'no' ||
    (language !== undefined && !language.startsWith('zh-Hant'))
  );
}

const isPhrasing = (node: Nodes): boolean =>
  [
    'text',
    'emphasis',
    'strong',
    'delete',
    'link',
    'inlineCode',
    'mdxJsxTextElement',
    'footnoteReference',
  ].includes(node.type);
