import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { isLaidOut } from './place.ts';

/** The two readers that pages are judged by: at a desk, and with a phone, whose scroll bars take no room. */
export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 375, height: 812 },
  isMobile: true,
  hasTouch: true,
};

/** A page that was opened. */
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
  return enter(await openPage(browser, new URL(url).origin, reader), url);
}

/** The same in a page that no later test reads in: a browser stops taking addresses from one that has set too many. */
export async function visitApart(
  browser: Browser,
  url: string,
  reader: BrowserContextOptions = DESK,
): Promise<Visit> {
  const context = await browser.newContext({ ...COMMON, ...reader });
  return enter(await context.newPage(), url);
}

/** The same in a page that is open already. */
export async function enter(page: Page, url: string): Promise<Visit> {
  const { origin } = new URL(url);
  const trouble: string[] = [];
  page.on('console', (message) => {
    const isOurs = !message.text().startsWith('Service Worker registration blocked');
    if (isOurs && ['error', 'warning'].includes(message.type())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) trouble.push(`asked ${request.url()}`);
  });
  await page.goto(url); // until it has loaded: by then its scripts have run
  await laidOut(page);
  return { page, trouble };
}

/**
 * What all readers have in common. A worker would answer in the place of what a test lets go wrong;
 * offline.test.ts has its own. What moves would be met on its way; whoever is for motion asks for it.
 */
const COMMON: BrowserContextOptions = { serviceWorkers: 'block', reducedMotion: 'reduce' };

/** What a site may have left in a profile; what a tab keeps for itself is cleared in its page. */
const STORES = 'local_storage,service_workers,cache_storage';

/** A page that is alone in its profile, and the kind of reader that it was opened for. */
type Kept = { session: CDPSession; kind: string };
const kept = new Map<Page, Kept>();
/** Pages that nobody reads in now: to open one takes longer than to load an essay. */
const idle = new Set<Page>();

/**
 * A page in a profile that remembers nothing of a site, and has no other page open. Only what cannot be
 * changed any more makes another kind of reader: to open a window costs most.
 */
async function openPage(
  browser: Browser,
  origin: string,
  {
    viewport = DESK.viewport!,
    permissions = [],
    colorScheme = 'light',
    forcedColors = 'none',
    reducedMotion = COMMON.reducedMotion!,
    ...reader
  }: BrowserContextOptions,
): Promise<Page> {
  const kind = JSON.stringify(reader);
  const page =
    [...idle].find((one) => kept.get(one)!.kind === kind) ?? (await keepPage(browser, reader));
  idle.delete(page);
  await page.setViewportSize(viewport!);
  const seen = { media: null, contrast: null, colorScheme, forcedColors, reducedMotion };
  await page.emulateMedia(seen);
  if (permissions.length > 0) await page.context().grantPermissions(permissions);
  const { session } = kept.get(page)!;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: STORES });
  return page;
}

async function keepPage(browser: Browser, reader: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...COMMON, ...reader });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  kept.set(page, { session, kind: JSON.stringify(reader) });
  return page;
}

/** The browser's own protocol, for what Playwright has no word for. What is asked of it goes with the page's reader. */
export async function protocolOf(page: Page): Promise<CDPSession> {
  return kept.get(page)?.session ?? page.context().newCDPSession(page);
}

/** Closes every page, but keeps those that can be made as new for the next reader of their kind. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(
    browser.contexts().map(async (context) => {
      const [page, ...others] = context.pages();
      if (page && idle.has(page)) return;
      if (!page || !kept.has(page)) return context.close();
      try {
        await Promise.all(others.map((other) => other.close()));
        await renew(page, kept.get(page)!);
        idle.add(page);
      } catch {
        kept.delete(page);
        await context.close();
      }
    }),
  );
}

/** A line as the machine has it; 0 latency and -1 bytes a second take a limit away. */
const FULL_SPEED = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** Takes back all that a test may have asked of a page. */
async function renew(page: Page, { session }: Kept): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().clearPermissions();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  // Where no page has anything: what the next one has under the pointer is approached at once, and loaded.
  await page.mouse.move(0, 0);
  await session.send('Page.resetNavigationHistory');
  await session.send('Network.emulateNetworkConditions', FULL_SPEED);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

/** Until what is far from the window is laid out, too. */
export async function laidOut(page: Page): Promise<void> {
  // To ask in each frame, as is usual, would have each frame drawn.
  await page.waitForFunction(isLaidOut, undefined, { polling: 25 });
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
