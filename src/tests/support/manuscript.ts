import type { Fault } from '../../manuscript/reader/fault.ts';
import { manuscriptOf } from '../../manuscript/reader/manuscript.ts';
import { type Callable, type Mdx, parseMdx } from '../../manuscript/reader/mdx-file.ts';
import { parseYaml, type Yaml } from '../../manuscript/reader/yaml-file.ts';

/** A text of the manuscript, as the reader reads it. */
export const mdx = (text: string, path = 'content/essay/10-a.mdx', callable?: Callable): Mdx =>
  parseMdx({ path, text }, callable);

export const yaml = (text: string, path = 'content/a.yaml'): Yaml => parseYaml({ path, text });

/** What every essay has. */
const SITE = `key: essay
kind: retelling
editor: 編者
verdicts: { 有誤: filled, 無從查證: dashed, 大致成立: outlined, 成立: ink, 背景: grey }
`;

/** A manuscript of a few files, their paths below its folder, and of what every essay has. */
export const manuscript = (files: Record<string, string>) =>
  manuscriptOf(
    'content',
    Object.entries({ 'site.yaml': SITE, ...files }).map(([path, text]) => ({
      path: `content/${path}`,
      text,
    })),
    { names: Object.keys(files) },
  );

/** `3:5 what`, for faults of one file. */
export const placed = ({ line, column, what }: Fault) => `${line}:${column} ${what}`;
