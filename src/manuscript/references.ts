import { attributeOf, mdxElementsIn } from './reader/elements.ts';
import type { Mdx } from './reader/mdx-file.ts';
import { type FilePoint, pointAt } from './reader/text-file.ts';
import { entriesAt, type Path, pointOf } from './reader/yaml-file.ts';

/** Something that is named by its id, and where. */
type Reference = { id: string; point: FilePoint };

/** Every `<Case id="…">` or `<Cite id="…">` of a text. */
export function referencesIn({ file, body }: Mdx, name: 'Case' | 'Cite'): Reference[] {
  return mdxElementsIn(body, new RegExp(`^${name}$`)).map(({ node, offset }) => ({
    id: attributeOf(node, 'id') ?? '',
    point: pointAt(file, offset),
  }));
}

/** Where a case names its sources, in its prose and in its frontmatter. */
export function sourcesNamedIn(entry: Mdx): Reference[] {
  const { frontmatter } = entry;
  const checks = entriesAt(frontmatter, ['checks']).map(([index]) => [
    'checks',
    Number(index),
    'sources',
  ]);
  return [
    ...referencesIn(entry, 'Cite'),
    ...[['noteSources'], ...checks].flatMap((path) => listed(frontmatter, path)),
  ];
}

/** The ids of a list in YAML. */
export function listed(yaml: Mdx['frontmatter'], path: Path): Reference[] {
  return entriesAt(yaml, path).map(([index, id]) => ({
    id: String(id),
    point: pointOf(yaml, [...path, Number(index)]),
  }));
}
