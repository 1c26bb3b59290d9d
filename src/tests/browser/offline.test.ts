import { expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { enter } from '../support/reader.ts';

/** Opens an address in a profile that keeps what it visits, and waits until that is kept. */
async function visitAndKeep(path: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const { page } = await enter(await context.newPage(), site.origin + path);
  await kept(page, path);
  return { context, page };
}

const kept = (page: Awaited<ReturnType<typeof enter>>['page'], path: string) =>
  page.waitForFunction(async (wanted) => Boolean(await caches.match(wanted)), path);

test('after one visit the essay is read without a network, its faces too, and what was not visited is not', async () => {
  const { context, page } = await visitAndKeep('/');
  await page.waitForFunction(async () => {
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
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
  await context.close();
});
