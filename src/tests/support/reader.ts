import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The two readers that pages are judged by: at a desk, and with a phone, whose scroll bars take no room. */
export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 375, height: 812 },
  isMobile: true,
  hasTouch: true,
};

/** Starts the Chromium that the set-up found; quiet, since no request may leave for another host. */
export function startBrowser(executablePath: string): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...quiet, ...sandbox] });
}

/** A page that was opened. Whoever opens pages closes `browser.contexts()` after each test. */
export type Visit = {
  page: Page;
  /** What no reader should meet: errors, warnings, and requests to another host. */
  trouble: string[];
};

/** Opens an address as a new reader would, with an empty profile, and notes every trouble. */
export async function visit(
  browser: Browser,
  url: string,
  reader: BrowserContextOptions = DESK,
): Promise<Visit> {
  const context = await browser.newContext(reader);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin)
      trouble.push(`asked ${request.url()}`);
  });
  await page.goto(url); // until it has loaded: by then its scripts have run
  await laidOut(page);
  return { page, trouble };
}

/** Until what is far from the window is laid out, too, see browser/reading/lay-out.ts. */
export async function laidOut(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-deferred]'));
}

/** Layout shift since the page began, summed without windows: the strictest reading. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}
