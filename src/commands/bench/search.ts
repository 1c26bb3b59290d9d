import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { indexed, PARTS, type Placed } from '../../search/build/integration.ts';
import { recordsOf } from '../../search/build/records.ts';
import { type Served, serve } from '../../tests/support/serve.ts';
import { throttle } from './paint.ts';

const NAME = '諾基亞';
const WARM = 50;
const SAMPLES = 200;
const PASSAGE = 12;
/** Not begun within: such words are found from their beginning. */
const LATIN_WORD = /^[\p{Script=Latin}\p{N}]+$/u;
const RUNS = 5;

/** What the first answers cost, from a press on the glass: brotli bytes, without those of the page. */
export async function firstBytes(browser: Browser, dist: string) {
  await using site = await serve(dist);
  await using context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(site.origin, { waitUntil: 'networkidle' });
  const before = site.requests.length;
  await ask(page, NAME);
  const asked = site.requests.slice(before).filter(({ path }) => path !== '/favicon.svg');
  // All is asked for at once: what counts is what each answer waits for.
  return {
    'first name': sum(asked.filter(({ path }) => !/pagefind|full-text/.test(path))),
    'first hit in the text': sum(asked.filter(({ path }) => !path.includes('/notes/'))),
    'all hits': sum(asked),
  };
}

/** Milliseconds from a key to the first name, to the first hit and to all, the dialog just open, on slow 4G with 4× slower CPU. */
export async function answerTimes(browser: Browser, dist: string, words: string) {
  const times: Pick<Answer, 'named' | 'first' | 'all'>[] = [];
  for (let run = 0; run < RUNS; run++) {
    await using site = await serve(dist);
    await using context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await throttle(context, page);
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    // Before its script has run, a press on the glass leads to another page.
    await page.waitForFunction(() => !document.querySelector('[data-deferred]'));
    times.push(await ask(page, words));
  }
  const of = (what: 'named' | 'first' | 'all') =>
    Math.round(median(times.map((time) => time[what])));
  return { 'first name': of('named'), 'first hit': of('first'), 'all hits': of('all') };
}

/** A site whose text is there many times over, each copy in other characters: an index as large as that. */
export async function enlargeIndex(dist: string, to: string, times: number): Promise<Placed[]> {
  await cp(dist, to, { recursive: true });
  await rm(join(to, 'pagefind'), { recursive: true });
  const records = await readRecords(dist);
  const characters = [
    ...new Set(
      records
        .flatMap(({ record }) => record.blocks)
        .flatMap(({ text }) => text.match(/\p{Script=Han}/gu) ?? []),
    ),
  ];
  const place = new Map(characters.map((character, index) => [character, index]));
  const shifted = (text: string, by: number) =>
    text.replace(
      /\p{Script=Han}/gu,
      (character) => characters[((place.get(character) ?? 0) + by) % characters.length] ?? '',
    );
  const copies = Array.from({ length: times }, (_, nth) =>
    records.map(({ url, lang, record }) => ({
      url: nth === 0 ? url : `/copy${nth}${url}`,
      lang,
      record: {
        ...record,
        blocks: record.blocks.map((block) => ({ ...block, text: shifted(block.text, nth) })),
      },
    })),
  ).flat();
  for (const { folder, kinds } of PARTS)
    for (const { path, content } of await indexed(
      copies.filter(({ record }) => kinds.some((kind) => kind === record.kind)),
    )) {
      const file = join(to, 'pagefind', folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  return copies;
}

/** The median of warm queries in milliseconds, and the share of passages, taken evenly from all, that lead to where they stand. */
export async function warmQueries(browser: Browser, dist: string, records: Placed[]) {
  await using site = await serve(dist);
  await using context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/search/`, { waitUntil: 'networkidle' });
  const passages = passagesOf(records);
  const answers = [];
  for (const { passage, href } of passages) {
    const { all, hrefs } = await ask(page, passage);
    answers.push({ all, found: hrefs.includes(href) });
  }
  return {
    records: records.length,
    'warm query, ms': Math.round(median(answers.slice(-WARM).map(({ all }) => all))),
    recall: `${answers.filter(({ found }) => found).length} of ${passages.length}`,
  };
}

/** The records of the Traditional pages. */
async function readRecords(dist: string): Promise<Placed[]> {
  const pages = (await Array.fromAsync(glob('**/index.html', { cwd: dist }))).toSorted();
  const all = pages
    .filter((path) => !/^(hans|bare)\//.test(path))
    .map(async (path) => {
      const records = recordsOf(await readFile(join(dist, path), 'utf8'));
      const page = `/${path.replace('index.html', '')}`;
      return records.map((record) => ({
        url: `${page}#${record.id}`,
        lang: 'zh-Hant' as const,
        record,
      }));
    });
  return (await Promise.all(all)).flat();
}

function passagesOf(records: Placed[]): { passage: string; href: string }[] {
  const blocks = records.flatMap(({ url, record }) =>
    record.blocks.map(({ id, text }) => ({ href: `${url.replace(/#.*/, '')}#${id}`, text })),
  );
  const long = blocks.filter(({ text }) => text.length >= 2 * PASSAGE);
  return Array.from({ length: SAMPLES }, (_, nth) => {
    const { href = '', text = '' } = long[Math.floor(((nth + 0.5) / SAMPLES) * long.length)] ?? {};
    let start = PASSAGE / 2;
    while (LATIN_WORD.test(text.slice(start - 1, start + 1))) start++;
    return { href, passage: text.slice(start, start + PASSAGE) };
  });
}

/** After how many milliseconds the first name, the first hit and all hits were shown, and where the hits lead. */
type Answer = { named: number; first: number; all: number; hrefs: string[] };

/** Types words, in the moment the dialog opens where it was closed, and waits for all hits. */
async function ask(page: Page, words: string): Promise<Answer> {
  return page.evaluate(
    (typed) =>
      new Promise((resolve) => {
        const box = document.querySelector('.find') as HTMLElement;
        const input = box.querySelector('input') as HTMLInputElement;
        const dialog = box.closest('dialog');
        let start = 0;
        const since = () => performance.now() - start;
        const shows = (state: string) =>
          box.querySelector(`[data-state=${state}]:not([hidden])`) !== null;
        let begun = false;
        let named = NaN;
        let first = NaN;
        const observer = new MutationObserver(() => {
          begun ||= shows('loading');
          if (begun && !first && box.querySelector('[data-group=section] a, [data-group=note] a'))
            first = since();
          if (begun && !named && box.querySelector('[data-group=cases] a')) named = since();
          if (!begun || !(shows('found') || shows('none') || shows('scanned'))) return;
          observer.disconnect();
          const links = [...box.querySelectorAll<HTMLAnchorElement>('.hits a')];
          resolve({
            named,
            first,
            all: since(),
            hrefs: links.map(({ pathname, hash }) => pathname + (hash || '#')),
          });
        });
        observer.observe(box, { subtree: true, childList: true, attributes: true });
        const type = () => {
          start = performance.now();
          input.value = typed;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        };
        if (!dialog || dialog.open) return type();
        new MutationObserver((_, opening) => {
          opening.disconnect();
          type();
        }).observe(dialog, { attributes: true });
        document.querySelector<HTMLElement>('#find')?.click();
      }),
    words,
  );
}

const sum = (requests: Served['requests']) =>
  requests.reduce((total, { bytes }) => total + bytes, 0);

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
