import { builtPage } from './built-page.ts';

// Places of the built essay that tests go to, found in its pages: another essay has others.

const essay = builtPage('');

const idsOf = (selector: string, page: ParentNode = essay) =>
  [...page.querySelectorAll(selector)].map(({ id }) => id);

export const sectionIds = idsOf('.prose > h2');
export const paragraphIds = idsOf('section.prose > p[id]');
export const annotatedIds = idsOf('section.prose > p[id]:has([role=doc-noteref])');
export const noteIds = idsOf('.notes li[id]');
export const caseIds = idsOf('article li[id]', builtPage('cases/'));

/** A page on which nobody reads, for who only passes: it loads in a third of the time of any other. */
export const ELSEWHERE = '/404.html';

/** The key under which the site keeps something on a device, see browser/storage.ts. */
export const keyOf = (name: string) => `${essay.documentElement.dataset['site']}:${name}`;

/** What stands at a share of a list, from 0 for the first to 1. */
export function at(list: readonly string[], share: number): string {
  const one = list[Math.min(list.length - 1, Math.floor(share * list.length))];
  if (one === undefined) throw new Error('The built essay has none of these; the tests need one');
  return one;
}

/** The first note that is called again from another section. */
export const calledTwice = findCalledTwice();

function findCalledTwice() {
  const marks = [...essay.querySelectorAll('section.prose [role=doc-noteref]')];
  for (const [nth, first] of marks.entries()) {
    const href = first.getAttribute('href') ?? '';
    const section = first.closest('section')!;
    const again = marks.find(
      (mark) => mark.getAttribute('href') === href && mark.closest('section') !== section,
    );
    if (!again) continue;
    const headings = [...section.querySelectorAll(':is(h2, h3)[id]')];
    const isBefore = (heading: Element) =>
      Boolean(heading.compareDocumentPosition(first) & 4); /* first follows it */
    return {
      note: href.slice(1),
      /** Its first mark, and the one in another section. */
      call: first.id,
      again: again.id,
      /** The heading above the first mark, and the mark after it. */
      heading: headings.findLast(isBefore)!.id,
      next: marks[nth + 1]!.id,
    };
  }
  throw new Error('No note of the built essay is called from two sections; the tests need one');
}
