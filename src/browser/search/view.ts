import { excerpt } from '../../search/shared/excerpt.ts';
import type { Name } from '../../search/shared/names.ts';
import type { Hit } from '../../search/shared/rank.ts';
import { leaveMark } from './leave-highlight.ts';

/** What is shown: how far the search has come, and what it has found. */
export type Results = {
  state: 'empty' | 'loading' | 'found' | 'none' | 'scanned';
  cases?: Name[];
  names?: Name[];
  hits?: Hit[];
};

/** Hits of a group that the dialog shows; the search page shows all. */
const SHOWN = 8;

/** The box: a combobox over a listbox of links, in groups. */
export function viewOf(box: HTMLElement, { all }: { all: boolean }) {
  const input = box.querySelector('input') as HTMLInputElement;
  const list = box.querySelector('.hits') as HTMLElement;
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  let active = -1;

  list.id = 'hits';
  list.role = 'listbox';
  for (const group of groups) group.role = 'group';
  input.role = 'combobox';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('a')];

  function choose(index: number): void {
    active = index;
    const chosen = options().map((hit, nth) => {
      hit.ariaSelected = String(nth === index);
      return hit;
    })[index];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function show({ state, cases = [], names = [], hits = [] }: Results): void {
    const kept = options()[active]?.href;
    const byGroup: { [group: string]: HTMLAnchorElement[] } = {
      cases: cases.map(nameOption),
      names: names.map(nameOption),
      ...Object.groupBy(hits.map(hitOption), (_, index) => hits[index]?.kind ?? ''),
    };
    let count = 0;
    for (const group of groups) {
      const found = byGroup[group.dataset['group'] ?? ''] ?? [];
      count += found.length;
      group.hidden = found.length === 0;
      group.replaceChildren(...(all ? found : found.slice(0, SHOWN)));
    }
    for (const [nth, hit] of options().entries()) hit.id = `hit-${nth}`;
    list.hidden = count === 0;
    input.ariaExpanded = String(count > 0);
    if (state === 'found' && count === 0) state = 'none';
    for (const words of box.querySelectorAll<HTMLElement>('[data-state]')) {
      words.hidden = words.dataset['state'] !== state;
      const number = words.querySelector('[data-count]');
      if (number) number.textContent = String(count);
    }
    const again = options().findIndex(({ href }) => href === kept);
    choose(again >= 0 && active > 0 ? again : count > 0 && state !== 'empty' ? 0 : -1);
  }

  return {
    input,
    show,
    /** Moves the choice by one, around the ends. */
    move(step: 1 | -1): void {
      const { length } = options();
      if (length === 0) return;
      choose((active + step + length) % length || 0);
      options()[active]?.scrollIntoView({ block: 'nearest' });
    },
    /** Follows the chosen hit as a press would, or in a new tab; false when there is none. */
    press({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
      const chosen = options()[active];
      chosen?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
      return chosen !== undefined;
    },
  };
}

function nameOption({ name, about, href }: Name): HTMLAnchorElement {
  return option(href, name, [about]);
}

function hitOption({ title, page, block, place, ranges }: Hit): HTMLAnchorElement {
  const pieces = excerpt(block.text, ranges).map(({ text, match }) => {
    if (!match) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  const hit = option(`${page}#${block.id}`, place ? `${title}　${place}` : title, pieces);
  hit.addEventListener('click', () => leaveMark(hit.pathname, block.id, block.text, ranges));
  return hit;
}

function option(href: string, title: string, about: (string | Node)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.role = 'option';
  link.tabIndex = -1;
  const heading = document.createElement('b');
  heading.textContent = title;
  const text = document.createElement('span');
  text.append(...about);
  link.append(heading, text);
  return link;
}
