import { pathToFileURL } from 'node:url';
import { glossaryOf } from '../../manuscript/glossary.ts';
import { readManuscript, yamlOf } from '../../manuscript/reader/manuscript.ts';
import { verbatimIn } from '../../manuscript/reader/prose.ts';
import { simplifyPlainly } from '../../script/dictionaries.ts';

const manuscript = await readManuscript(pathToFileURL(`${process.cwd()}/`));

/** Simplified, too: 著 in 著作, 么 in 什么; and what the manuscript wants as it stands. */
const STAYS = new Set([
  ...'著么',
  ...yamlOf(manuscript)
    .flatMap(glossaryOf)
    .flatMap(([, simplified]) => [...simplified]),
  ...[manuscript.edition, ...manuscript.sections, ...manuscript.cases]
    .flatMap(verbatimIn)
    .flatMap(({ text }) => [...text]),
]);

/** The characters of this essay's Simplified text that are Traditional alone. */
export const traditionalIn = (text: string): string[] =>
  [...text].filter((c) => simplifyPlainly(c) !== c && !STAYS.has(c));
