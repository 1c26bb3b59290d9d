import type { Browser } from 'playwright-core';
import { throttle } from './paint.ts';

/** Milliseconds that a task may take before it counts as blocking. */
const SHORT = 50;

/**
 * What one load costs, once all of its text is laid out and the page rests.
 *
 * @param slow on slow 4G, with a processor four times slower
 * @returns milliseconds: until all text is laid out (NaN where none was left for later), of the main
 *   thread, that tasks blocked (TBT, not counted from the first paint); and how often layout and style
 *   were made
 */
export async function loadCost(browser: Browser, url: string, { slow = false } = {}) {
  await using context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (slow) await throttle(context, page);
  await session.send('Performance.enable');
  const metrics = async () => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    return (name: string) => all.find((metric) => metric.name === name)?.value ?? NaN;
  };
  await page.addInitScript(() => {
    const seen = { laidOut: NaN, tasks: [] as number[] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) =>
      seen.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    new MutationObserver((changes) => {
      const isLast = changes.some(({ oldValue }) => oldValue !== null);
      const { dataset } = document.documentElement;
      if (isLast && dataset['deferred'] === undefined) seen.laidOut = performance.now();
    }).observe(document, {
      subtree: true,
      attributeOldValue: true,
      attributeFilter: ['data-deferred'],
    });
  });
  const before = await metrics();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => !document.querySelector('[data-deferred]'));
  await page.waitForTimeout(1000);
  const after = await metrics();
  const grown = (name: string) => after(name) - before(name);
  const { laidOut, tasks } = await page.evaluate(
    () => (globalThis as unknown as { seen: { laidOut: number; tasks: number[] } }).seen,
  );
  return {
    'all laid out': Math.round(laidOut),
    'main thread': Math.round(grown('TaskDuration') * 1000),
    blocked: Math.round(tasks.reduce((sum, time) => sum + Math.max(0, time - SHORT), 0)),
    layouts: grown('LayoutCount'),
    styles: grown('RecalcStyleCount'),
  };
}
