import type { Browser } from 'playwright-core';
import type { PlacedRecord } from '../../search/build/pagefind.ts';
import { type Served, serve } from '../../tests/support/serve.ts';
import { type Answer, ask } from './ask.ts';
import { median } from './median.ts';
import { throttle } from './paint.ts';
import { spread } from './spread.ts';

const WARM = 50;
const SAMPLES = 200;
const PASSAGE = 12;
/** Not begun within: such words are found from their beginning. */
const LATIN_WORD = /^[\p{Script=Latin}\p{N}]+$/u;
const RUNS = 5;

/** What the answers to words cost, from a press on the glass: bytes as they travel, without those of the page. */
export async function answerBytes(browser: Browser, dist: string, words: string) {
  await using site = await serve(dist);
  await using context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(site.origin, { waitUntil: 'networkidle' });
  const before = site.requests.length;
  await ask(page, words);
  const asked = site.requests.slice(before).filter(({ path }) => path !== '/favicon.svg');
  // All is asked for at once: what counts is what each answer waits for.
  return {
    'first name': sum(asked.filter(({ path }) => !path.includes('pagefind'))),
    'first hit': sum(asked.filter(({ path }) => !path.includes('/notes/'))),
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
    times.push(await ask(page, words));
  }
  const of = (what: 'named' | 'first' | 'all') => spread(times.map((time) => time[what]));
  return { 'first name': of('named'), 'first hit': of('first'), 'all hits': of('all') };
}

/** The median of warm queries in milliseconds, and the share of passages, taken evenly from all, that lead to where they stand. */
export async function warmQueries(browser: Browser, dist: string, records: PlacedRecord[]) {
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

function passagesOf(records: PlacedRecord[]): { passage: string; href: string }[] {
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

const sum = (requests: Served['requests']) =>
  requests.reduce((total, { bytes }) => total + bytes, 0);
