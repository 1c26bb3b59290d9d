import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

const pages = new Map<string, Document>();

/**
 * A page of the built essay, parsed once for all tests of a worker: they look, and change nothing.
 *
 * @param path its folder below the site, as in `hans/cases/`
 */
export function builtPage(path: string): Document {
  const page =
    pages.get(path) ?? parseHTML(readFileSync(`dist/${path}index.html`, 'utf8')).document;
  pages.set(path, page);
  return page;
}
