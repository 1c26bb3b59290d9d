import { type Document, isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { type FilePoint, pointAt, type TextFile } from './text-file.ts';

/** YAML, or JSON, which is YAML, with the positions of all that stands in it. */
export type Yaml = {
  file: TextFile;
  document: Document;
  /** What it says: `{}` where it says nothing. */
  data: unknown;
  /** What is no YAML. */
  faults: Fault[];
};

/** A way to a value: `['checks', 0, 'claim']`. */
export type Path = readonly (string | number)[];

/** @param text the YAML at its place in the file: what stands before and behind it may be blank */
export function parseYaml(file: TextFile, text = file.text): Yaml {
  // `date: 2026-11-24` is a day, as it is for Astro.
  const document = parseDocument(text, { customTags: ['timestamp'], merge: true });
  const faults = document.errors.map(({ code, message, pos: [start] }) => ({
    ...pointAt(file, start),
    ...explain(code, message),
  }));
  return { file, document, data: faults.length > 0 ? {} : (document.toJS() ?? {}), faults };
}

/** What is wrong, in our words; the parser's own where it knows better. */
function explain(code: string, message: string): Pick<Fault, 'what' | 'cure'> {
  if (code === 'DUPLICATE_KEY')
    return { what: 'the key stands here for the second time', cure: 'Keep one of the two' };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return {
      what: 'a colon and a space within a value make it a key',
      cure: "Put the value in quotation marks, 'so: with the colon', or write a full-width ：",
    };
  if (code === 'TAB_AS_INDENT') return { what: 'a tab for an indent', cure: 'Write two spaces' };
  const [reason = message] = message.split(/ at line \d/);
  return { what: `not YAML: ${reason}`, cure: 'Compare the lines around it' };
}

/** Where the value at a path stands; where there is none, the nearest that would hold it. */
export function pointOf({ file, document }: Yaml, path: Path): FilePoint {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return pointAt(file, node.range[0]);
  }
  const top = isNode(document.contents) ? document.contents.range?.[0] : undefined;
  return pointAt(file, top ?? 0);
}

/** Where the key at a path stands. */
export function pointOfKey(yaml: Yaml, path: Path): FilePoint {
  const parent =
    path.length > 1 ? yaml.document.getIn(path.slice(0, -1), true) : yaml.document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined;
  const key = pair?.key;
  return isScalar(key) && key.range ? pointAt(yaml.file, key.range[0]) : pointOf(yaml, path);
}

const valueAt = ({ data }: Yaml, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (Object(at) as Record<string, unknown>)[key], data);

/** The keys and values of a mapping or a list in their order; none where it is neither. */
export function entriesAt(yaml: Yaml, path: Path = []): [string, unknown][] {
  const value = valueAt(yaml, path);
  return value !== null && typeof value === 'object' ? Object.entries(value) : [];
}

/** The text at a path; an empty one where none stands there. */
export function textAt(yaml: Yaml, path: Path): string {
  const value = valueAt(yaml, path);
  return typeof value === 'string' ? value : '';
}

/** Every string, with its path, in the order of the file. */
export function stringsIn(yaml: Yaml): { path: Path; value: string; range: [number, number] }[] {
  const found: { path: Path; value: string; range: [number, number] }[] = [];
  const walk = (node: unknown, path: Path) => {
    if (isScalar(node)) {
      if (typeof node.value === 'string' && node.range)
        found.push({ path, value: node.value, range: [node.range[0], node.range[1]] });
    } else if (isMap(node))
      for (const { key, value } of node.items)
        walk(value, [...path, String(isScalar(key) ? key.value : key)]);
    else if (isCollection(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
  };
  walk(yaml.document.contents, []);
  return found;
}
