import { type Manuscript, yamlOf } from './reader/manuscript.ts';
import { entriesAt, type Yaml } from './reader/yaml-file.ts';

/** Words with a Simplified form of their own, Traditional and Simplified. */
export type Glossary = [traditional: string, simplified: string][];

/** The words of one text, or of the whole site: what stands under `glossary:`. */
export function glossaryOf(yaml: Yaml): Glossary {
  return entriesAt(yaml, ['glossary']).map(([word, simplified]) => [word, String(simplified)]);
}

/** What acts in a text: its own words, else those of the site. */
function glossaryFor({ site }: Manuscript, text: Yaml): Glossary {
  return Object.entries({
    ...Object.fromEntries(glossaryOf(site)),
    ...Object.fromEntries(glossaryOf(text)),
  });
}

/** What acts in each text, by its file's path; in what belongs to no text, the words of the site. */
export function glossariesOf(manuscript: Manuscript): (file: string) => Glossary {
  const texts = new Map(yamlOf(manuscript).map((yaml) => [yaml.file.path, yaml]));
  return (file) => glossaryFor(manuscript, texts.get(file) ?? manuscript.site);
}
