import { copyAndSay } from './clipboard.ts';
import { shareOrCopy } from './ways.ts';

/**
 * One press copies the link of the essay, a heading, a note or a case, or hands it to the device; or a citation,
 * which is selected where the browser allows no copying. A case is made a picture, too.
 */
export function shareLinks(): void {
  document.addEventListener('click', (event) => {
    const pressed = event.target as Element;
    const citation = pressed.closest('.cite dt > button')?.parentElement?.nextElementSibling;
    if (citation) void copyAndSay(citation.textContent, citation);
    const entry = pressed.closest('button.picture') && pressed.closest('.case');
    if (entry) void import('../picture/case.ts').then((picture) => picture.pictureOf(entry));
    const link = pressed.closest<HTMLAnchorElement>('a.anchor, a.share');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const shared = { title: document.title, url: link.href };
    const copy = () => copyAndSay(link.href);
    const onTouch = matchMedia('(pointer: coarse)').matches;
    if (onTouch && navigator.canShare?.(shared))
      void shareOrCopy(() => navigator.share(shared), copy);
    else void copy();
  });
}
