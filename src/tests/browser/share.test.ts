import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { at, caseIds, ELSEWHERE, sectionIds } from '../support/landmarks.ts';
import { DESK, PHONE, protocolOf, visit } from '../support/reader.ts';
import { servedFixture } from '../support/served-fixture.ts';
import { sample } from '../support/sample.ts';

// Where a shared link leads, in a real Chromium.

const SECTION = at(sectionIds, 0.6);
const CASE = at(caseIds, 0.2);
const LINKS = ['/', '/hans/'].flatMap((essay) => [
  { from: `${essay}s/${SECTION}/`, to: `${essay}#${SECTION}` },
  { from: `${essay}s/${CASE}/`, to: `${essay}cases/${CASE}/` },
]);

test.each([DESK, PHONE])(
  'a shared link leads there, and back to where the reader was',
  async (reader) => {
    const before = site.origin + ELSEWHERE;
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
  const { page, trouble } = await visit(browser, site.origin + ELSEWHERE, reader);
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
  const session = await protocolOf(page);
  const { url, errors, manifest } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${site.origin}${path}manifest.webmanifest`);
  expect(errors).toEqual([]);
  expect(manifest?.startUrl).toBe(site.origin + path);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(
    installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
  ).toEqual([]);
});

const fixture = servedFixture('hostile');

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test.each([
  ['', '「', '指正'],
  ['hans/', '“', '指正'],
])('a passage on /%s is reported, and made a picture on the device', async (path, open, word) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, trouble } = await visit(browser, fixture.home + path, { ...DESK, permissions });
  await page.locator('#hourglass-2').evaluate((block) => getSelection()?.selectAllChildren(block));
  await page.locator('#passage:not([hidden])').waitFor();
  const sent = decodeURIComponent((await page.locator('#report').getAttribute('href')) ?? '');
  expect(sent).toContain(`${word}：`);
  expect(sent).toContain(`${fixture.home}${path}#hourglass-2:~:text=`);
  expect(sent).toContain(open);
  const download = page.waitForEvent('download');
  await page.locator('#picture').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('claim.png');
  const [width = 0, height = 0] = sizeOf(await buffer(await saved.createReadStream()));
  expect([width, height >= width]).toEqual([1080, true]);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith(open)).toBe(true);
  expect(copied).toContain('#hourglass-2');
  expect(trouble).toEqual([]);
});
