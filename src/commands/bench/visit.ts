import type { Browser } from 'playwright-core';
import { serve } from '../../tests/support/serve.ts';
import { throttle } from './paint.ts';

/** The pages that a reader opens one after another. */
const FIVE = ['/', '/cases/', '/cases/nokia/', '/corrections/', '/cite/'];

/** The brotli bytes of five pages read one after another, apart from their type. */
export async function fivePages(browser: Browser, dist: string): Promise<number> {
  await using site = await serve(dist);
  await using context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const had = new Set<string>();
  let sum = 0;
  for (const address of FIVE) {
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    // What a host lets be kept for ever is asked for once; the test's server knows no such header.
    for (const { path, bytes } of site.requests.splice(0)) {
      if (path.endsWith('.woff2') || (path.startsWith('/_astro/') && had.has(path))) continue;
      had.add(path);
      sum += bytes;
    }
  }
  return sum;
}

/** Milliseconds from a press on a link to the first paint of the page that it leads to. */
export async function pressToPaint(
  browser: Browser,
  url: string,
  selector: string,
): Promise<number> {
  await using context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const link = page.locator(selector).first();
  await link.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1000);
  const now = () => performance.timeOrigin + performance.now();
  const pressed = await page.evaluate(now);
  await Promise.all([page.waitForEvent('framenavigated'), link.click()]);
  return await page.evaluate(
    (start) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(performance.timeOrigin + paint.startTime - start);
        }).observe({ type: 'paint', buffered: true });
      }),
    pressed,
  );
}

/** What the field of the search holds of keys typed on slow 4G, 90 ms apart, as soon as the text stands. */
export async function typedAtOnce(browser: Browser, url: string, keys: string): Promise<string> {
  await using context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await throttle(context, page);
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  await page.keyboard.type(keys, { delay: 90 });
  await page.waitForLoadState('networkidle');
  return `${new URL(page.url()).pathname} ${await page.locator('.find input').inputValue()}`;
}
