/** The search page: `?q=` in, sections that hold the words out. */

/** What we use of Pagefind's browser API. */
type Pagefind = {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ sub_results: Hit[] }> }[] }>;
};
type Hit = { title: string; url: string; excerpt: string };
type State = 'loading' | 'found' | 'none' | 'failed';

const root = document.querySelector('.search');
const input = root?.querySelector('input');
const list = root?.querySelector('ol');
const query = new URLSearchParams(location.search).get('q')?.trim();

if (input && list && query) {
  input.value = query;
  show('loading');
  try {
    const hits = await find(query);
    list.replaceChildren(...hits.map(item));
    show(hits.length > 0 ? 'found' : 'none', hits.length);
  } catch {
    show('failed');
  }
}

async function find(words: string): Promise<Hit[]> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  // The index exists only once the site is built, so Vite may not look for it.
  const address = `${base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: base });
  const { results } = await pagefind.search(words);
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.flatMap((page) => page.sub_results);
}

function item({ title, url, excerpt }: Hit): HTMLLIElement {
  const li = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const text = document.createElement('p');
  // Pagefind's excerpt is escaped text with <mark>; the parser gives nodes without running anything.
  text.append(...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes);
  li.append(link, text);
  return li;
}

function show(state: State, count = 0): void {
  for (const words of root?.querySelectorAll<HTMLElement>('[data-state]') ?? [])
    words.hidden = words.dataset['state'] !== state;
  const number = root?.querySelector('[data-count]');
  if (number) number.textContent = String(count);
}
