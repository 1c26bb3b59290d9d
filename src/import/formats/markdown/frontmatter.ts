import { parse } from 'yaml';
import { type Edit, pointAtOffset, removal } from '../../edit.ts';

/** A text less its frontmatter, whose lines stay as blank ones, and the data that it held. */
export function withoutFrontmatter(text: string): {
  body: string;
  data: Record<string, unknown>;
  edits: Edit[];
} {
  const [whole, yaml] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return { body: text, data: {}, edits: [] };
  let data: unknown;
  try {
    data = parse(yaml);
  } catch {
    return { body: text, data: {}, edits: [] };
  }
  if (typeof data !== 'object' || data === null) return { body: text, data: {}, edits: [] };
  const edit: Edit = removal(
    pointAtOffset(text, 0),
    '前言',
    whole,
    'frontmatter; its title, author and date are used',
  );
  return {
    body: whole.replaceAll(/[^\n]/g, '') + text.slice(whole.length),
    data: data as Record<string, unknown>,
    edits: [edit],
  };
}
