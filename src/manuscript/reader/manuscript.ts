import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTENT } from '../folder.ts';
import { parseJson } from './json-file.ts';
import { type Mdx, parseMdx } from './mdx-file.ts';
import { PICTURE, type PictureFile, readPicture } from './picture-file.ts';
import type { TextFile } from './text-file.ts';
import { parseYaml, type Yaml } from './yaml-file.ts';

/** The manuscript: every file below its folder, by kind. What an essay has no file of is empty. */
export type Manuscript = {
  /** The folder as an author knows it, `content`. */
  folder: string;
  site: Yaml;
  edition: Mdx;
  sections: Mdx[];
  cases: Mdx[];
  figures: Yaml[];
  sources: Yaml;
  names: Yaml;
  revisions: Yaml;
  ledger: Yaml;
  pictures: PictureFile[];
  /** What lies in the folder and is none of these. */
  others: string[];
};

/** The id of a case or a figure, from its file's name. */
export const idOf = ({ path }: TextFile) => path.replace(/^.*\/|\.\w+$/g, '');

/** All YAML of a manuscript that holds words: what stands before texts, and data. */
export const yamlOf = ({
  site,
  edition,
  sections,
  cases,
  figures,
  sources,
  revisions,
}: Manuscript): Yaml[] => [
  site,
  ...[edition, ...sections, ...cases].map(({ frontmatter }) => frontmatter),
  ...figures,
  sources,
  revisions,
];

/** Reads the manuscript, every file once. */
export async function readManuscript(root: URL, folder = CONTENT): Promise<Manuscript> {
  const base = resolve(fileURLToPath(root), folder);
  const names = existsSync(base)
    ? (await readdir(base, { recursive: true })).map(toPosix).toSorted()
    : [];
  const pictures = await Promise.all(
    names
      .filter((name) => PICTURE.test(name))
      .map((name) => readPicture(`${folder}/${name}`, join(base, name))),
  );
  const texts = await Promise.all(
    names
      .filter((name) => /\.(?:mdx|yaml|json)$/.test(name))
      .map(async (name) => ({
        path: `${folder}/${name}`,
        // Windows ends its lines in two characters.
        text: (await readFile(join(base, name), 'utf8')).replaceAll('\r\n', '\n'),
      })),
  );
  return manuscriptOf(folder, texts, { names, pictures });
}

const toPosix = (path: string) => path.replaceAll('\\', '/');

/**
 * The manuscript that files make.
 *
 * @param names of all that lies in the folder
 */
export function manuscriptOf(
  folder: string,
  files: TextFile[],
  { names = [], pictures = [] }: { names?: string[]; pictures?: PictureFile[] } = {},
): Manuscript {
  const inFolder = (pattern: RegExp) =>
    files.filter(({ path }) => pattern.test(path.slice(folder.length + 1)));
  const one = (name: string): TextFile =>
    files.find(({ path }) => path === `${folder}/${name}`) ?? {
      path: `${folder}/${name}`,
      text: '',
    };
  const cases = inFolder(/^cases\/[^/]+\.mdx$/);
  const caseIds = cases.map(idOf);
  const callable = { caseIds, pictures: pictures.map(({ path }) => path.replace(/^.*\//, '')) };
  const mdx = (file: TextFile) =>
    once(file, JSON.stringify(callable), () => parseMdx(file, callable));
  const yaml = (file: TextFile) => once(file, 'yaml', () => parseYaml(file));
  const json = (file: TextFile) => once(file, 'json', () => parseJson(file));
  const known =
    /^(?:(?:essay|cases)\/[^/]+\.mdx|figures\/[^/]+\.yaml|edition\.mdx|(?:site|sources|names|revisions)\.yaml|anchors\.json|import-report\.md)$/;
  return {
    folder,
    site: yaml(one('site.yaml')),
    edition: mdx(one('edition.mdx')),
    sections: inFolder(/^essay\/[^/]+\.mdx$/).map(mdx),
    cases: cases.map(mdx),
    figures: inFolder(/^figures\/[^/]+\.yaml$/).map(yaml),
    sources: yaml(one('sources.yaml')),
    names: yaml(one('names.yaml')),
    revisions: yaml(one('revisions.yaml')),
    ledger: json(one('anchors.json')),
    pictures,
    others: names.filter((name) => !known.test(name) && !PICTURE.test(name)),
  };
}

const parsed = new Map<string, { text: string; by: string; made: Mdx | Yaml }>();

/**
 * Parses a text unless it is as it was: the pages of one build, and each look in `npm run dev`, ask anew.
 *
 * @param by what else decides how it is parsed
 */
function once<T extends Mdx | Yaml>(file: TextFile, by: string, parse: () => T): T {
  const kept = parsed.get(file.path);
  if (kept?.text === file.text && kept.by === by) return kept.made as T;
  const made = parse();
  parsed.set(file.path, { text: file.text, by, made });
  return made;
}
