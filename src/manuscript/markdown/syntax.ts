import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type { RemarkPlugins } from '@astrojs/markdown-remark';
import { autolink } from './autolink.ts';
import { noteMarks } from './note-marks.ts';

/** In 「10~20萬」 a tilde is a dash: only two strike out. */
const strikethrough = { singleTilde: false };

/**
 * The Markdown of the manuscript, for Astro's pages and for the reader alike.
 *
 * @param caseIds the cases there are
 */
export const markdown = (caseIds: () => string[]) =>
  [
    [remarkGfm, strikethrough],
    remarkCjkFriendly,
    [remarkCjkFriendlyGfmStrikethrough, strikethrough],
    autolink,
    [noteMarks, caseIds],
  ] satisfies RemarkPlugins;
