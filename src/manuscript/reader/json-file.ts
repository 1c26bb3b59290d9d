import type { TextFile } from './text-file.ts';
import { parseYaml, type Yaml } from './yaml-file.ts';

/**
 * JSON, which is YAML. As a program prints it, the engine reads it in no time, and where something
 * stands is found out when there is a fault. What was changed by hand or merged is read as YAML, which
 * knows when a key stands there twice.
 */
export function parseJson(file: TextFile): Yaml {
  const data = printed(file.text);
  if (data === undefined) return parseYaml(file);
  let yaml: Yaml | undefined;
  return {
    file,
    data,
    faults: [],
    get document() {
      return (yaml ??= parseYaml(file)).document;
    },
  };
}

/** What a text says that is printed as `JSON.stringify` does it; nothing for any other. */
function printed(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return `${JSON.stringify(data, null, 2)}\n` === text ? data : undefined;
  } catch {
    return undefined;
  }
}
