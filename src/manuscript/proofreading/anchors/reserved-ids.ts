import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../../../', import.meta.url));
const MARKUP = '{layouts,components,pages}/**/*.astro';
const ID = /\sid="([^"{]+)"/g;

/** The ids that markup gives; a comment's are no one's. */
export const idsIn = (markup: string): string[] =>
  [...markup.replaceAll(/\/\/[^\n]*|\/\*[^]*?\*\//g, '').matchAll(ID)].map(([, id = '']) => id);

/** The ids that the pages themselves have, whatever the essay says. */
export function reservedIds(): string[] {
  return globSync(MARKUP, { cwd: SOURCES }).flatMap((path) =>
    idsIn(readFileSync(`${SOURCES}${path}`, 'utf8')),
  );
}
