import { readPage } from '../trusted-types.ts';
import { blockOf, spanOf, textOf } from './passage.ts';
import { textDirective } from './text-fragment.ts';

/** The address of the block that a passage begins in. */
const blockAddress = (range: Range) =>
  `${location.origin}${location.pathname}#${blockOf(range.startContainer)?.id}`;

/** A link to a passage of this page, as the script that is read has it. */
export const linkHere = (range: Range): string =>
  `${blockAddress(range)}:~:${textDirective(textOf(document), spanOf(range))}`;

/** A link to a passage: its block, then the passage as each script has it. */
export async function linkTo(range: Range): Promise<string> {
  const own = textOf(document);
  const span = spanOf(range);
  const block = blockAddress(range);
  const directives = [textDirective(own, span)];
  const twin = await twinText();
  // The scripts have the same number of characters; were a page newer than the other, one will do.
  if (twin && [...twin].length === [...own].length) directives.push(textDirective(twin, span));
  return `${block}:~:${[...new Set(directives)].join('&')}`;
}

async function twinText(): Promise<string | undefined> {
  try {
    const address = document.querySelector<HTMLAnchorElement>('#twin')?.href ?? '';
    const response = await fetch(address.replace(/#.*/, ''), { signal: AbortSignal.timeout(4000) });
    return textOf(readPage(await response.text()));
  } catch {
    return undefined;
  }
}
