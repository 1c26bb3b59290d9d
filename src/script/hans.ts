import { type Glossary, makeConverter } from './convert.ts';
import { proseOf } from './prose.ts';
import { editsOf, splice } from './runs.ts';

/**
 * A finished Traditional page, or a fragment of one, → the same in Simplified. Only prose changes:
 * texts, the attributes and metadata that a reader meets, JSON-LD, and the names of the page's
 * language; all else stays byte for byte. Left alone: code, translate="no", and elements with a
 * lang of their own other than plain zh, so that both links of a script switch keep their scripts.
 * Throws on a glossary entry whose sides differ in code points; on a block that does not keep its
 * number of them, and on markup that makes a text read in two ways, naming the text.
 */
export function toHans(html: string, { glossary }: { glossary?: Glossary } = {}): string {
  const convert = makeConverter(glossary);
  const { runs, names } = proseOf(html);
  return splice(html, [...names, ...runs.flatMap((run) => editsOf(run, convert))]);
}
