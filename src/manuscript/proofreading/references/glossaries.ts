import { glossaryOf } from '../../glossary.ts';
import type { Fault } from '../../reader/fault.ts';
import { type Manuscript, yamlOf } from '../../reader/manuscript.ts';
import { pointOfKey } from '../../reader/yaml-file.ts';

/** Words of a glossary whose two forms differ in length: each character stands for one. */
export function proofGlossaries(manuscript: Manuscript): Fault[] {
  return yamlOf(manuscript).flatMap((yaml) =>
    glossaryOf(yaml)
      .filter(([word, simplified]) => [...word].length !== [...simplified].length)
      .map(([word, simplified]) => ({
        ...pointOfKey(yaml, ['glossary', word]),
        what: `"${word}" and "${simplified}" differ in length`,
        cure: 'Write a character for each',
      })),
  );
}
