import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type { RemarkPlugins } from '@astrojs/markdown-remark';
import { autolink } from './autolink.ts';
import { columns } from './columns.ts';
import { placeEmails } from './email-positions.ts';
import { noteMarks } from './note-marks.ts';
import { pictures } from './pictures.ts';

/** In 「10~20萬」 a tilde is a dash: only two strike out. */
const strikethrough = { singleTilde: false };

/**
 * The Markdown of the manuscript, for Astro's pages and for the reader alike.
 *
 * @param essay the cases and the pictures there are
 */
export const markdown = (essay: { caseIds: () => string[]; pictures: () => string[] }) =>
  [
    [remarkGfm, strikethrough],
    remarkCjkFriendly,
    [remarkCjkFriendlyGfmStrikethrough, strikethrough],
    autolink,
    placeEmails,
    columns,
    [pictures, essay.pictures],
    [noteMarks, essay.caseIds],
  ] satisfies RemarkPlugins;
