import type { Fault } from '../../reader/fault.ts';
import { pointAt } from '../../reader/text-file.ts';
import { stringsIn, type Yaml } from '../../reader/yaml-file.ts';

/** Values that are broken over lines: YAML joins them with a space, which Chinese has not. */
export function proofValues(yaml: Yaml): Fault[] {
  const { file } = yaml;
  return stringsIn(yaml).flatMap(({ range: [start, end] }) => {
    const source = file.text.slice(start, end).trimEnd();
    // Behind a first line such as `>-` stands the first of the words.
    const head = /^[|>][^\n]*\n/.exec(source)?.[0].length ?? 0;
    const broken = source.indexOf('\n', head);
    if (broken < 0) return [];
    return {
      ...pointAt(file, start + broken),
      what: 'a value is broken over lines, which leaves a gap in it',
      cure: 'Join the lines',
    };
  });
}
