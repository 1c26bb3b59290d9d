import { KEBAB } from '../../anchor.ts';
import type { Fault } from '../../reader/fault.ts';
import { idOf, type Manuscript } from '../../reader/manuscript.ts';
import { pointAt } from '../../reader/text-file.ts';

const SECTION = /^\d+-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Files that nobody reads, that are missing, whose name no anchor can be, or that never end their frontmatter. */
export function proofFiles(manuscript: Manuscript): Fault[] {
  const { folder, others, site, edition, sections, cases, figures } = manuscript;
  const fault = (file: string, what: string, cure: string) => ({
    file,
    line: 1,
    column: 1,
    what,
    cure,
  });
  const misnamed = (
    files: { file: { path: string; text: string } }[],
    pattern: RegExp,
    cure: string,
  ) =>
    files
      .filter(({ file }) => !pattern.test(idOf(file)))
      .map(({ file }) => fault(file.path, 'the name of this file can be no anchor', cure));
  return [
    ...others
      .filter((name) => !/(?:^|\/)\.|^(?:essay|cases|figures|pictures)$/.test(name))
      .map((name) =>
        fault(
          `${folder}/${name}`,
          'nobody reads this file',
          /\.(?:md|markdown|txt)$/.test(name)
            ? 'Let its name end in .mdx'
            : name.startsWith('pictures/')
              ? 'Name a picture in a-z, 0-9 and hyphens, and save it as .png, .jpg or .webp'
              : 'Give it the name and the place of a text, or keep it elsewhere',
        ),
      ),
    ...[edition.file, site.file]
      .filter(({ text }) => text === '')
      .map(({ path }) =>
        fault(path, 'the file is missing', 'Copy it from what "npm run new" writes'),
      ),
    ...(sections.length === 0
      ? [fault(`${folder}/essay`, 'there is no section', 'Add essay/10-anchor.mdx')]
      : []),
    ...misnamed(sections, SECTION, 'Name it NN-anchor.mdx: a number, then a-z, 0-9 and hyphens'),
    ...misnamed(
      [...cases, ...figures.map((yaml) => yaml)],
      KEBAB,
      'Name it in a-z, 0-9 and hyphens',
    ),
    ...[edition, ...sections, ...cases]
      .filter(
        ({ file }) =>
          file.text.startsWith('---\n') && !/^---\n(?:[^]*?\n)?---(?:\n|$)/.test(file.text),
      )
      .map(({ file }) => ({
        ...pointAt(file, 0),
        what: 'the frontmatter has no end',
        cure: 'Write a line --- below it',
      })),
  ];
}
