import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { enterAll, printLedger } from '../../manuscript/ledger/enter.ts';
import { proof } from '../../manuscript/proofreading/proofread.ts';
import type { Fault } from '../../manuscript/reader/fault.ts';
import { type Manuscript, manuscriptOf } from '../../manuscript/reader/manuscript.ts';
import type { TextFile } from '../../manuscript/reader/text-file.ts';
import type { Draft } from '../draft.ts';
import type { PictureBytes } from '../pictures.ts';
import { houseText } from '../house/house.ts';
import type { CutSection } from '../structure/sections.ts';
import { firstSentence } from './first-sentence.ts';
import { makeNamer } from './anchors.ts';
import { writeMdx } from './mdx.ts';

/** Stands for what only the author can write. */
const UNWRITTEN = '（待寫）';

const frontmatter = (data: object, body: string) =>
  `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}`;

/** What stands for a gist; code in it is words there. */
const gistOf = (nodes: readonly RootContent[]) => houseText(firstSentence(nodes) ?? UNWRITTEN);

/** The files of an essay: its sections, title page, site.yaml and ledger; paths below its folder. */
export function filesOf(draft: Draft, sections: readonly CutSection[], today: string): TextFile[] {
  const nameOf = makeNamer();
  const title = draft.title ?? '無題';
  const names = sections.map((section) => nameOf(section.title));
  const essay = sections.map((section, index): TextFile => {
    const body = writeMdx(section.children, nameOf);
    const gist = gistOf(section.children);
    return {
      path: `essay/${(index + 1) * 10}-${names[index]}.mdx`,
      text: frontmatter({ title: section.title, gist }, body),
    };
  });
  const author = draft.author && houseText(draft.author);
  const year = Number((draft.date ?? today).slice(0, 4));
  const edition = frontmatter(
    {
      title,
      deck: UNWRITTEN,
      abstract: gistOf(sections.flatMap(({ children }) => children)),
      date: DATE,
      ...(author && { original: { title, author, year } }),
    },
    `${UNWRITTEN}\n`,
  ).replace(`date: ${DATE}`, `date: ${draft.date ?? today}`);
  const site = {
    key: names[0]?.replace(/^[^a-z]+/, '') || 'essay',
    kind: author ? 'edition' : 'own',
    ...(!author && { author: UNWRITTEN }),
    editor: '編者',
  };
  const files = [
    { path: 'site.yaml', text: stringify(site) },
    { path: 'edition.mdx', text: edition },
    ...essay,
  ];
  const { ledger } = enterAll(readBack(files));
  return [...files, { path: 'anchors.json', text: printLedger(ledger) }];
}

/** Its place is kept: YAML would put a text in quotation marks, and then it is no date. */
const DATE = 'DATE';

const FOLDER = 'essay';
const readBack = (files: readonly TextFile[], pictures: readonly PictureBytes[] = []): Manuscript =>
  manuscriptOf(
    FOLDER,
    files.map(({ path, text }) => ({ path: `${FOLDER}/${path}`, text })),
    {
      pictures: pictures.map(({ path }) => ({
        path: `${FOLDER}/${path}`,
        format: path.replace(/^.*\./, '').replace('jpg', 'jpeg'),
      })),
    },
  );

/** What the project's own proof says of the files, by their paths below the essay's folder. */
export const faultsIn = (files: readonly TextFile[], pictures: readonly PictureBytes[]): Fault[] =>
  proof(readBack(files, pictures)).map((fault) => ({
    ...fault,
    file: fault.file.slice(FOLDER.length + 1),
    cure: fault.cure.replaceAll(`${FOLDER}/`, ''),
  }));
