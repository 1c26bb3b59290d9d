import type { Browser, BrowserContext, Page } from 'playwright-core';

/**
 * Opens a page in a fresh context, waits until its text and fonts stand, and tells when the largest
 * content was painted (LCP, milliseconds) and how far content moved (the sum of layout shifts,
 * of which CLS is the worst burst).
 *
 * @param slow on slow 4G, with a processor four times slower
 */
export async function paint(browser: Browser, url: string, { width = 1280, slow = false } = {}) {
  await using context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  if (slow) await throttle(context, page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    const type = 'largest-contentful-paint';
    await new Promise((seen) => new PerformanceObserver(seen).observe({ type, buffered: true }));
    await document.fonts.ready;
    // Two frames: what the last font moves is painted and noted.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
  const paints = await entriesOf(page, 'largest-contentful-paint');
  const shifts = await entriesOf(page, 'layout-shift');
  return {
    lcp: paints.at(-1)?.startTime ?? NaN,
    cls: shifts.reduce((sum, { value = NaN }) => sum + value, 0),
  };
}

/** Slow 4G as Lighthouse has it, and a processor four times slower. */
export async function throttle(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

function entriesOf(page: Page, type: string): Promise<{ startTime: number; value?: number }[]> {
  return page.evaluate(
    (init) => {
      const observer = new PerformanceObserver(() => {});
      observer.observe(init);
      return observer.takeRecords().map((entry) => entry.toJSON());
    },
    { type, buffered: true },
  );
}
