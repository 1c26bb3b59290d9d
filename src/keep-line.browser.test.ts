import { expect, test } from 'vitest';
import { browser, site } from './built-site.ts';
import { frames, read, whereIs } from './testing/place.ts';
import { visit } from './testing/reader.ts';

// Whatever takes another size, the line that is being read stays where it is.

const ESSAYS = ['/', '/hans/'];
const ID = 'turn-the-whole-ship-5';
const SHARE = 0.4;

test.each(ESSAYS)('the line of %s stands still as the window becomes another', async (path) => {
  const { page } = await visit(browser, site.origin + path);
  await read(page, ID, SHARE);
  for (const width of [1024, 700, 375, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await frames(page, 2);
    await page.evaluate(() => document.fonts.ready);
    const { off, block } = await whereIs(page, ID, SHARE);
    expect(block, `at ${width} px`).toBe(ID);
    expect(off, `at ${width} px`).toBeLessThanOrEqual(2);
  }
});

test.each(ESSAYS)('and as the type of %s becomes another', async (path) => {
  const { page } = await visit(browser, site.origin + path);
  await read(page, ID, SHARE);
  for (const choice of ['size 150', 'measure 30', 'face sans', 'size 100', 'measure 38']) {
    const [name, value] = choice.split(' ');
    await page
      .locator(`#settings [name="${name}"][value="${value}"]`)
      .evaluate((radio: HTMLInputElement) => radio.click());
    await frames(page, 2);
    await page.evaluate(() => document.fonts.ready);
    expect((await whereIs(page, ID, SHARE)).off, choice).toBeLessThanOrEqual(2);
  }
});

test('at the top nothing is scrolled away', async () => {
  const { page } = await visit(browser, site.origin);
  for (const width of [700, 375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await frames(page, 2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
});
