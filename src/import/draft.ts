import type { Root } from 'mdast';
import type { Edit } from './edit.ts';
import type { PictureBytes } from './pictures.ts';

/** A manuscript as its format was read: Markdown's tree, and what stood beside the text. */
export type Draft = {
  root: Root;
  title?: string;
  author?: string;
  /** ISO, as far as it is given. */
  date?: string;
  /** The pictures that came with it. */
  pictures?: PictureBytes[];
  edits: Edit[];
  /** The number of characters that were read, markup among them where it is text itself. */
  input: number;
};
