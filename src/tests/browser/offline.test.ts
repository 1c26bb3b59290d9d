import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { enter } from '../support/reader.ts';
import { serve } from '../support/serve.ts';

/** Opens an address in a profile that keeps what it visits, and waits until that is kept. */
async function visitAndKeep(path: string, { origin } = site) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const { page } = await enter(await context.newPage(), origin + path);
  await expect.poll(() => isKept(page, path)).toBe(true);
  return { context, page };
}

const isKept = (page: Page, path: string) =>
  page.evaluate(async (wanted) => Boolean(await caches.match(wanted)), path);

/** Waits until something holds in the page, which may take its time to say so. */
const until = (page: Page, holds: () => Promise<boolean>) =>
  expect.poll(() => page.evaluate(holds)).toBe(true);

test('after one visit the essay is read without a network, its faces too, and what was not visited is not', async () => {
  const { context, page } = await visitAndKeep('/');
  await until(page, async () => {
    const faces = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('woff2'));
    const found = await Promise.all(faces.map(({ name }) => caches.match(name)));
    return faces.length > 0 && found.every(Boolean);
  });
  await context.setOffline(true);
  await page.reload();
  expect(await page.locator('.prose').count()).toBeGreaterThan(3);
  expect(await page.evaluate(() => document.fonts.check('16px "Essay Hant"', '大'))).toBe(true);
  await expect(page.goto(`${site.origin}/hans/`)).rejects.toThrow();
  await context.close();
});

test('who turns it off keeps nothing', async () => {
  const { context, page } = await visitAndKeep('/');
  await page.locator('[popovertarget=settings]').click();
  await page.locator('[name=offline][value=off]').check();
  await until(page, async () => (await caches.keys()).length === 0);
  await until(page, async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await context.close();
});

test('a page is kept once it is visited, and not when its link is approached', async () => {
  await using own = await serve('dist');
  const { context, page } = await visitAndKeep('/', own);
  await page.goto(`${own.origin}/cite/`); // the worker answers from now on
  const link = page.locator('.bar a[href="/cases/"]');
  await link.hover();
  await expect.poll(() => own.requests.some(({ path }) => path === '/cases/')).toBe(true);
  await page.goto(`${own.origin}/revisions/`);
  await expect.poll(() => isKept(page, '/revisions/')).toBe(true);
  expect(await isKept(page, '/cases/')).toBe(false);
  await link.click();
  await page.waitForURL(`${own.origin}/cases/`);
  await expect.poll(() => isKept(page, '/cases/')).toBe(true);
  await context.close();
});
