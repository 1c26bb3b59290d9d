import type { Browser, Page } from 'playwright-core';

const HEIGHT = 800;

/**
 * The longest task of each act of a reader, in milliseconds, with a processor four times slower; 0
 * where none took 50 ms, which is what the Long Tasks API calls long.
 *
 * @param narrower the width that the window is drawn to in the end
 */
export async function longestTasks(
  browser: Browser,
  url: string,
  { width, narrower }: { width: number; narrower: number },
) {
  await using context = await browser.newContext({ viewport: { width, height: HEIGHT } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const tasks: PerformanceEntry[] = [];
    Object.assign(globalThis, { tasks });
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask' });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const load = await longest(page);
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 200) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
  const scroll = await longest(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 3));
  await longest(page);
  await page.setViewportSize({ width: narrower, height: HEIGHT });
  return { load, scroll, resize: await longest(page) };
}

/** The longest task since the last call, once the page rests. */
async function longest(page: Page): Promise<number> {
  await page.waitForTimeout(2000);
  const tasks = await page.evaluate(() =>
    (globalThis as unknown as { tasks: PerformanceEntry[] }).tasks
      .splice(0)
      .map(({ duration }) => duration),
  );
  return Math.max(0, ...tasks);
}
