import { posix } from 'node:path';
import type { Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { darkOf } from '../../markdown/pictures.ts';
import { offsetOf } from '../../reader/elements.ts';
import type { Fault } from '../../reader/fault.ts';
import type { Manuscript } from '../../reader/manuscript.ts';
import type { Mdx } from '../../reader/mdx-file.ts';
import type { PictureFile } from '../../reader/picture-file.ts';
import { pointAt } from '../../reader/text-file.ts';

/** Pictures that cannot be set where they are called, and files of pictures that are none or that nobody calls. */
export function proofPictures(manuscript: Manuscript): Fault[] {
  const { folder, edition, sections, cases, pictures } = manuscript;
  const paths = new Set(pictures.map(({ path }) => path));
  const calls = [edition, ...sections, ...cases].flatMap(callsIn);
  const shown = new Set(calls.flatMap(({ path }) => [path, darkOf(path)]));
  return [
    ...calls.flatMap((call) => {
      const fault = faultOf(call, paths, folder);
      return fault ? [{ ...pointAt(call.text.file, offsetOf(call.node)), ...fault }] : [];
    }),
    ...pictures.flatMap((picture) => {
      const fault = faultOfFile(picture, shown);
      return fault ? [{ file: picture.path, line: 1, column: 1, ...fault }] : [];
    }),
  ];
}

type Saying = Pick<Fault, 'what' | 'cure'> | undefined;
/** What an author wrote as a picture, and where its file would lie. */
type Call = {
  text: Mdx;
  node: Extract<Nodes, { type: 'image' | 'imageReference' }>;
  parent: Parents | undefined;
  path: string;
};

function callsIn(text: Mdx): Call[] {
  const calls: Call[] = [];
  visit(text.body, (node, _, parent) => {
    if ((node.type !== 'image' && node.type !== 'imageReference') || !node.position) return;
    const url = node.type === 'image' ? node.url : '';
    calls.push({ text, node, parent, path: posix.join(posix.dirname(text.file.path), url) });
  });
  return calls;
}

function faultOf({ text, node, parent, path }: Call, paths: Set<string>, folder: string): Saying {
  const example = posix.relative(posix.dirname(text.file.path), `${folder}/pictures/name.png`);
  const place = `Save it in ${folder}/pictures/ as .png, .jpg or .webp, and write ![what is seen](${example})`;
  if (node.type === 'imageReference')
    return { what: 'a picture whose address stands elsewhere', cure: place };
  if (/^(?:[a-z]+:|\/\/)/i.test(node.url))
    return { what: `a picture of another site, ${node.url}`, cure: place };
  if (parent?.type !== 'figure')
    return { what: 'a picture within a line', cure: 'Give it a paragraph of its own' };
  if (!paths.has(path)) return { what: `there is no picture ${node.url}`, cure: place };
  if (!node.alt?.trim())
    return {
      what: 'a picture without words for whoever cannot see it',
      cure: 'Say in its brackets what is seen: ![…]',
    };
  return undefined;
}

/** What the endings of names stand for. */
const FORMATS: Record<string, string> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp' };

function faultOfFile({ path, format }: PictureFile, shown: Set<string>): Saying {
  const ending = path.replace(/^.*\./, '');
  if (format !== FORMATS[ending])
    return {
      what: `the file is no ${ending.toUpperCase()}`,
      cure: 'Open it in a program for pictures, and save it anew',
    };
  if (!shown.has(path))
    return {
      what: 'no text shows this picture',
      cure: 'Show it, or remove it; a variant of NAME.png for dark paper is NAME.dark.png',
    };
  return undefined;
}
