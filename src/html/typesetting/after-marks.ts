import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { isArticle, isMark, span, within } from '../elements.ts';

/**
 * A line may break after a note's mark, before a number or a Latin word, too: no engine breaks
 * between two figures, and takes the mark in 「一次，³2021年」 for a part of the year. The style sheet
 * fills the place, so that nothing is copied.
 */
export function breakAfterMarks(tree: Root): void {
  for (const element of within(tree, isArticle)) {
    element.children = element.children.flatMap((node, index, all) =>
      isMark(all[index - 1]) && !isMark(node) && /^[\p{Script=Latin}\d]/u.test(toString(node))
        ? [span('break', []), node]
        : [node],
    );
  }
}
