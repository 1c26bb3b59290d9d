import { onArrival } from '../reading/arrival.ts';

/** Letters that say which paragraph a link leads to. */
const BEGINNING = 12;

/** Each paragraph gets a link to itself, as headings have one; drawn here, since it says nothing that a page without a script needs. */
export function linkParagraphs(): void {
  const model = document.querySelector<HTMLAnchorElement>('a.anchor[hidden]');
  if (!model) return;
  onArrival(() => {
    for (const paragraph of document.querySelectorAll('.prose > p[id]')) {
      const link = model.cloneNode() as HTMLAnchorElement;
      link.hidden = false;
      link.href = `${location.pathname}#${paragraph.id}`;
      link.ariaLabel += `：${paragraph.textContent.trim().slice(0, BEGINNING)}…`;
      paragraph.append(link);
    }
  });
}
