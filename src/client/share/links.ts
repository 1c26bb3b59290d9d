/** The link of a heading, a note or a case: one press copies it, or hands it to the device. */

import { copyAndSay } from './copy.ts';

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const share = { title: document.title, url: link.href };
  const onTouch = matchMedia('(pointer: coarse)').matches;
  if (onTouch && navigator.canShare?.(share)) navigator.share(share).catch(() => {});
  else void copyAndSay(link.href);
});
