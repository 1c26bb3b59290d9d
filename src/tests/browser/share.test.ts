import { expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { DESK, PHONE, visit } from '../support/reader.ts';
import { sample } from '../support/sample.ts';

// Where a shared link leads, in a real Chromium.

const LINKS = ['/', '/hans/'].flatMap((essay) => [
  { from: `${essay}s/turn-the-whole-ship/`, to: `${essay}#turn-the-whole-ship` },
  { from: `${essay}s/nokia/`, to: `${essay}cases/nokia/` },
]);

test.each([DESK, PHONE])(
  'a shared link leads there, and back to where the reader was',
  async (reader) => {
    const before = `${site.origin}/corrections/`;
    const { page, trouble } = await visit(browser, before, reader);
    for (const { from, to } of sample(LINKS, 3, reader === DESK ? 1 : 2)) {
      await page.evaluate((address) => location.assign(address), from);
      await page.waitForURL(site.origin + to);
      const hash = new URL(page.url()).hash;
      if (hash)
        await expect
          .poll(() => page.locator(hash).evaluate((block) => block.getBoundingClientRect().top))
          .toSatisfy((top: number) => top >= 0 && top < 200);
      await page.goBack();
      expect(page.url()).toBe(before);
    }
    expect(trouble).toEqual([]);
  },
);

test('without JavaScript it is read, and leads there', async () => {
  const reader = { ...DESK, javaScriptEnabled: false };
  const { page, trouble } = await visit(browser, `${site.origin}/cite/`, reader);
  for (const { from, to } of LINKS) {
    await page.goto(site.origin + from);
    expect(page.url()).toBe(site.origin + from);
    expect((await page.locator('.prose p').innerText()).length).toBeGreaterThan(30);
    await page.locator('#whole').click();
    await page.waitForURL(site.origin + to);
  }
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
