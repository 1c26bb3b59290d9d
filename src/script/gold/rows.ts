import { readFileSync } from 'node:fs';

/** The rows of a file of this folder, without its head, each as its cells. */
export const rowsOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
