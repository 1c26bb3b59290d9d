import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { DESK, PHONE, visit } from '../support/reader.ts';

// Where a shared link leads, in a real Chromium.

const LINKS = ['/', '/hans/'].flatMap((essay) => [
  { from: `${essay}s/turn-the-whole-ship/`, to: `${essay}#turn-the-whole-ship` },
  { from: `${essay}s/nokia/`, to: `${essay}cases/nokia/` },
]);

describe.each([DESK, PHONE])('a shared link', (reader) => {
  test.each(LINKS)('$from leads to $to, and back to where the reader was', async (link) => {
    const before = `${site.origin}/corrections/`;
    const { page, trouble } = await visit(browser, before, reader);
    await page.evaluate((to) => location.assign(to), link.from);
    await page.waitForURL(site.origin + link.to);
    const hash = new URL(page.url()).hash;
    if (hash)
      await expect
        .poll(() => page.locator(hash).evaluate((block) => block.getBoundingClientRect().top))
        .toSatisfy((top: number) => top >= 0 && top < 200);
    expect(trouble).toEqual([]);
    await page.goBack();
    expect(page.url()).toBe(before);
  });
});

test.each(LINKS)('$from is read, and leads to $to, without JavaScript', async ({ from, to }) => {
  const reader = { ...DESK, javaScriptEnabled: false };
  const { page, trouble } = await visit(browser, site.origin + from, reader);
  expect(page.url()).toBe(site.origin + from);
  expect((await page.locator('.prose p').innerText()).length).toBeGreaterThan(30);
  await page.locator('#whole').click();
  await page.waitForURL(site.origin + to);
  expect(trouble).toEqual([]);
});

test.each(['/', '/hans/'])('a browser takes the manifest and the icons of %s', async (path) => {
  const { page } = await visit(browser, site.origin + path);
  const session = await page.context().newCDPSession(page);
  const { url, errors, manifest } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${site.origin}${path}manifest.webmanifest`);
  expect(errors).toEqual([]);
  expect(manifest?.startUrl).toBe(site.origin + path);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(
    installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
  ).toEqual([]);
});
