import type { Manuscript } from './reader/manuscript.ts';
import { entriesAt, type Yaml } from './reader/yaml-file.ts';

/** Words with a Simplified form of their own, Traditional and Simplified. */
export type Glossary = [traditional: string, simplified: string][];

/** The words of one text, or of the whole site: what stands under `glossary:`. */
export function glossaryOf(yaml: Yaml): Glossary {
  return entriesAt(yaml, ['glossary']).map(([word, simplified]) => [word, String(simplified)]);
}

/** What acts in a text: its own words, else those of the site. */
export function glossaryFor({ site }: Pick<Manuscript, 'site'>, text: Yaml): Glossary {
  return Object.entries({
    ...Object.fromEntries(glossaryOf(site)),
    ...Object.fromEntries(glossaryOf(text)),
  });
}
