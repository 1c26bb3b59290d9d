import { mkdtempDisposable, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../tests/support/chromium.ts';
import { serve } from '../tests/support/serve.ts';
import { addBare } from './bench/bare.ts';
import { measureBuild, sizeOf } from './bench/build.ts';
import { weigh } from './bench/bytes.ts';
import { enlarge } from './bench/enlarge.ts';
import { enlargeIndex } from './bench/enlarge-index.ts';
import { faceTime } from './bench/face.ts';
import { loadCost } from './bench/load.ts';
import { median } from './bench/median.ts';
import { paint } from './bench/paint.ts';
import { answerBytes, answerTimes, warmQueries } from './bench/search.ts';
import { spread } from './bench/spread.ts';
import { longestTasks } from './bench/tasks.ts';
import { fivePages, pressToPaint, typedAtOnce } from './bench/visit.ts';

// Prints what the essay costs: bytes, builds, and the wait for the first screen. Numbers, no verdict.
// All is built in temporary copies of the project; `dist/` stays as it is.

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = ['/', '/hans/'];
const WIDTHS = [1280, 375];
const WINDOWS = [
  { width: 1440, narrower: 1000 },
  { width: 1280, narrower: 1180 },
  { width: 768, narrower: 648 },
  { width: 375, narrower: 320 },
];
/** A case, and a phrase of the text that is no name. */
const [NAME, PHRASE] = ['諾基亞', '手機之王'];
/** Where a reader goes, and from where. */
const WAYS = {
  'a case': ['/', '.prose .name'],
  index: ['/', '.bar a[href$="cases/"]'],
  corrections: ['/cases/', 'a[href$="corrections/"]'],
  twin: ['/', '#twin'],
} as const;
const RUNS = 5;
/** Of the longest tasks, which take their time and say the same each time. */
const TASK_RUNS = 3;

/** What is asked for, `npm run bench -- search visits`; else all. */
const asked = process.argv.slice(2);
const isAsked = (rows: string) => asked.length === 0 || asked.includes(rows);
const LENGTHS = [1, 10, 100].filter((times) => times === 1 || isAsked('lengths'));

const builds: Record<string, Awaited<ReturnType<typeof measureBuild>>> = {};
for (const times of LENGTHS) {
  await using copy = await enlarge(PROJECT, times);
  builds[`${times}×`] = await measureBuild(copy.folder);
  if (times === 1) await showPages(join(copy.folder, 'dist'));
  if (times < 100 && (times > 1 || isAsked('loads')))
    await showLoads(join(copy.folder, 'dist'), `${times}×`);
}
show('Builds with more sections, fonts already cut', builds);

async function showPages(dist: string): Promise<void> {
  await using browser = await launchChromium();
  if (isAsked('bytes')) await showBytes(browser, dist);
  if (isAsked('search')) await showSearch(browser, dist);
  if (isAsked('visits')) await showVisits(browser, dist);
  await addBare(dist);
  if (isAsked('paints')) await showPaints(browser, dist);
  if (isAsked('tasks')) await showTasks(browser, dist);
}

async function showBytes(browser: Browser, dist: string): Promise<void> {
  const bytes: Record<string, object> = {};
  for (const page of PAGES) {
    await using site = await serve(dist);
    await paint(browser, site.origin + page);
    bytes[page] = weigh(await readFile(join(dist, page, 'index.html'), 'utf8'), site.requests);
  }
  show('Bytes, text by brotli 11', bytes);
}

async function showSearch(browser: Browser, dist: string): Promise<void> {
  show(`Search on slow 4G with 4× slower CPU, ms (median, least–most) of ${RUNS}`, {
    [NAME]: await answerTimes(browser, dist, NAME),
    [PHRASE]: await answerTimes(browser, dist, PHRASE),
  });
  const bytes: Record<string, object> = {};
  const queries: Record<string, object> = {};
  for (const times of [1, 10, 100]) {
    await using copy = await mkdtempDisposable(join(tmpdir(), 'bench-search-'));
    const records = await enlargeIndex(dist, copy.path, times);
    for (const words of [NAME, PHRASE])
      bytes[`${times}× ${words}`] = await answerBytes(browser, copy.path, words);
    queries[`${times}×`] = {
      ...(await warmQueries(browser, copy.path, records)),
      'index bytes': await sizeOf(join(copy.path, 'pagefind')),
    };
  }
  show('Search: bytes until, with as much text', bytes);
  show('Search with more text, in Traditional', queries);
}

async function showPaints(browser: Browser, dist: string): Promise<void> {
  const lcp: Record<string, object> = {};
  const cls: Record<string, object> = {};
  await using site = await serve(dist);
  await using late = await serve(dist, { fontDelay: 1500 });
  for (const width of WIDTHS) {
    const page: number[] = [];
    const bare: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      page.push((await paint(browser, `${site.origin}/`, { width, slow: true })).lcp);
      bare.push((await paint(browser, `${site.origin}/bare/`, { width, slow: true })).lcp);
    }
    lcp[`${width} px`] = {
      page: spread(page),
      'bare HTML': spread(bare),
      ratio: Number((median(page) / median(bare)).toFixed(2)),
    };
    for (const address of PAGES) {
      const { cls: moved } = await paint(browser, late.origin + address, { width });
      cls[`${address} ${width} px`] = { CLS: Number(moved.toFixed(4)) };
    }
  }
  const faces: Record<string, object> = {};
  for (const address of PAGES) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await faceTime(browser, site.origin + address));
    faces[address] = { ms: spread(times) };
  }
  show(
    `First window in its own type on slow 4G with 4× slower CPU, ms (median, least–most) of ${RUNS}`,
    faces,
  );
  show(`LCP on slow 4G with 4× slower CPU, ms (median, least–most) of ${RUNS}`, lcp);
  show('Layout shift with the fonts 1.5 s late', cls);
}

/** What a load of the essay costs, with that much text; the bare page tells what the machine does. */
async function showLoads(dist: string, times: string): Promise<void> {
  const rows: Record<string, object> = {};
  await using browser = await launchChromium();
  await using site = await serve(dist);
  for (const slow of [false, true])
    for (const address of times === '1×' ? ['/', '/bare/'] : ['/']) {
      const runs: Awaited<ReturnType<typeof loadCost>>[] = [];
      for (let run = 0; run < RUNS; run++)
        runs.push(await loadCost(browser, site.origin + address, { slow }));
      const costs = Object.keys(runs[0] ?? {}) as (keyof (typeof runs)[number])[];
      rows[`${address}${slow ? ' slow' : ''}`] = Object.fromEntries(
        costs.map((cost) => [cost, spread(runs.map((run) => run[cost]))]),
      );
    }
  show(`One load with ${times} text, ms (median, least–most) of ${RUNS}`, rows);
}

async function showVisits(browser: Browser, dist: string): Promise<void> {
  const presses: Record<string, object> = {};
  await using site = await serve(dist);
  for (const [way, [from, selector]] of Object.entries(WAYS)) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++)
      times.push(await pressToPaint(browser, site.origin + from, selector));
    presses[way] = { ms: spread(times) };
  }
  show(`From a press to the paint of the next page, ms (median, least–most) of ${RUNS}`, presses);
  show('Keys typed after `/` before the script has come: where they led, what the field holds', {
    '/tiktok': { seen: await typedAtOnce(browser, `${site.origin}/`, '/tiktok') },
  });
  show('Five pages one after another, apart from type', {
    bytes: { sum: await fivePages(browser, dist) },
  });
}

async function showTasks(browser: Browser, dist: string): Promise<void> {
  const rows: Record<string, object> = {};
  await using site = await serve(dist);
  for (const address of ['/', '/bare/'])
    for (const window of address === '/' ? WINDOWS : WINDOWS.slice(0, 1)) {
      const runs: Awaited<ReturnType<typeof longestTasks>>[] = [];
      for (let run = 0; run < TASK_RUNS; run++)
        runs.push(await longestTasks(browser, site.origin + address, window));
      rows[`${address} ${window.width} px`] = {
        load: spread(runs.map(({ load }) => load)),
        scroll: spread(runs.map(({ scroll }) => scroll)),
        resize: spread(runs.map(({ resize }) => resize)),
      };
    }
  show(
    `Longest task with 4× slower CPU, ms (median, least–most) of ${TASK_RUNS}, 0 if under 50`,
    rows,
  );
}

function show(title: string, rows: Record<string, object>): void {
  console.log(`\n${title}`);
  console.table(rows);
}
