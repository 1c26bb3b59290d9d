import { excerpt } from '../../search/shared/excerpt.ts';
import type { Name } from '../../search/shared/names.ts';
import type { Hit } from '../../search/shared/rank.ts';
import { leaveFound } from './leave-found.ts';
import { arranged, chosen, moved, type Results } from './results.ts';
import { say } from './say.ts';

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
    const choice = options().map((hit, nth) => {
      hit.ariaSelected = String(nth === index);
      return hit;
    })[index];
    if (choice) input.setAttribute('aria-activedescendant', choice.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function show(results: Results): void {
    const before = active > 0 ? options()[active]?.href : undefined;
    const { groups: found, count, shown } = arranged(results, all);
    for (const group of groups) {
      const some = found[group.dataset['group'] ?? ''] ?? [];
      group.hidden = some.length === 0;
      group.replaceChildren(
        ...some.map((one) => ('block' in one ? hitOption(one) : nameOption(one))),
      );
    }
    for (const [nth, hit] of options().entries()) hit.id = `hit-${nth}`;
    list.hidden = count === 0;
    input.ariaExpanded = String(count > 0);
    say(box, results.state);
    fill({ count, shown, dropped: results.dropped?.join('、') ?? '' });
    for (const rest of box.querySelectorAll<HTMLElement>('[data-rest]'))
      rest.hidden = shown === count;
    const hrefs = options().map(({ href }) => href);
    choose(chosen(results.state, hrefs, before));
  }

  /** The numbers and words that belong into what is said. */
  function fill(values: Record<string, string | number>): void {
    for (const [name, value] of Object.entries(values))
      for (const place of box.querySelectorAll(`[data-state] [data-${name}]`))
        place.textContent = String(value);
  }

  return {
    input,
    show,
    /** Moves the choice by one, around the ends. */
    move(step: 1 | -1): void {
      choose(moved(active, step, options().length));
      options()[active]?.scrollIntoView({ block: 'nearest' });
    },
    /** Follows the chosen hit as a press would, or in a new tab; false when there is none. */
    press({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
      const choice = options()[active];
      choice?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
      return choice !== undefined;
    },
  };
}

/** What stands beside a name; a verdict at its end takes its form. */
function nameOption({ name, about, href }: Name): HTMLAnchorElement {
  const [words = '', last] = about.split('　');
  const form = [...document.querySelectorAll('.forms b')].find((b) => b.textContent === last);
  return option(href, name, form ? [`${words}　`, form.cloneNode(true)] : [about]);
}

function hitOption({ title, page, block, place, ranges }: Hit): HTMLAnchorElement {
  const pieces = excerpt(block.text, ranges).map(({ text, match }) => {
    if (!match) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  const hit = option(`${page}#${block.id}`, place ? `${title}　${place}` : title, pieces);
  hit.addEventListener('click', () => leaveFound(hit.pathname, block.id, block.text, ranges));
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
