import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { charactersOf } from '../../browser/reading/reading-time.ts';
import { violationsOn } from '../support/axe.ts';
import { ALL, sample } from '../support/sample.ts';
import { at, sectionIds } from '../support/landmarks.ts';
import { DESK, PHONE, visit } from '../support/reader.ts';

// Contents that follow the reader, and the bar that leads to them.

const ESSAYS = ['/', '/hans/'];
const SECTION = at(sectionIds, 0.3);
const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

const open = (path: string, reader: BrowserContextOptions) =>
  visit(browser, site.origin + path, reader);
const following = (page: Page) => page.locator('.progress');
const button = (page: Page) => page.locator('.bar button[popovertarget=progress]');

/** Brings a share of a section to a third of the window, and waits until scripts have followed. */
function read(page: Page, anchor: string, share: number): Promise<void> {
  return page.evaluate(
    async ([id, part]) => {
      for (let turn = 0; turn < 6; turn++) {
        const { top, height } = document
          .getElementById(id)!
          .closest('section')!
          .getBoundingClientRect();
        scrollBy(0, top + height * part - innerHeight / 3);
        await new Promise(requestAnimationFrame);
      }
    },
    [anchor, share] as const,
  );
}

test('has its contents at the top, and nothing else, without JavaScript', async () => {
  const { page } = await open('/', { ...PHONE, javaScriptEnabled: false });
  expect(await page.locator('.contents').isVisible()).toBe(true);
  expect(await button(page).isVisible()).toBe(false);
  expect(await following(page).isVisible()).toBe(false);
  expect(await page.locator('.offer:visible').count()).toBe(0);
});

test.each(sample(ESSAYS, 1))(
  '%s shows them in a wide margin, where the reader is, and the minutes left',
  async (path) => {
    const { page, trouble } = await open(path, WIDE);
    expect(await button(page).isVisible()).toBe(false);
    expect(await following(page).isVisible()).toBe(false);
    await read(page, SECTION, 0.5);
    expect(await following(page).isVisible()).toBe(true);
    const { left, gap } = await page.evaluate(() => {
      const box = document.querySelector('.progress')!.getBoundingClientRect();
      const text = document.querySelector('article')!.getBoundingClientRect();
      return { left: box.left, gap: text.left - box.right };
    });
    expect(left).toBeGreaterThan(0);
    expect(gap).toBeGreaterThan(20);
    const titles = (selector: string) => page.locator(selector).allTextContents();
    expect(await titles('.progress a')).toEqual(await titles('.contents > ol > li > a'));
    const current = following(page).locator('[aria-current=location]');
    expect(await current.getAttribute('href')).toBe(`#${SECTION}`);
    expect(await current.count()).toBe(1);
    expect(new URL(page.url()).hash).toBe('');

    // By characters.
    const texts = await page.locator('section.prose').allTextContents();
    const [, here = 0, ...rest] = texts.map(charactersOf);
    const ahead = rest.reduce((sum, count) => sum + count, here / 2);
    const minutes = () => following(page).locator('p:visible b').allTextContents();
    await read(page, at(sectionIds, 0.2), 0.5);
    expect(await minutes()).toEqual([
      String(Math.round(here / 800)),
      String(Math.round(ahead / 400)),
    ]);
    await read(page, 'notes', 0.1);
    expect(await minutes()).toEqual([]);
    expect(trouble).toEqual([]);
    await expectClean(page);
  },
);

describe.each(ESSAYS)('%s', (path) => {
  const readers = ALL ? [DESK, PHONE] : [path === '/' ? PHONE : DESK];
  test.each(readers)(
    'has them a press away in the bar, and each leads there and back',
    async (reader) => {
      const { page, trouble } = await open(path, reader);
      await read(page, at(sectionIds, 0.75), 0.4);
      const { href } = new URL(page.url());
      const before = await page.evaluate(() => scrollY);
      await button(page).click();
      await page.keyboard.press('Escape');
      expect(await following(page).isVisible()).toBe(false);
      expect(await button(page).evaluate((it) => it === document.activeElement)).toBe(true);
      const links = following(page).locator('a');
      const count = await links.count();
      expect(count).toBe(await page.locator('.prose > h2').count());
      for (const nth of sample([...Array(count).keys()], 2)) {
        await button(page).click();
        await links.nth(nth).click();
        expect(await following(page).isVisible()).toBe(false);
        const { bar, heading } = await page.evaluate(() => ({
          bar: document.querySelector('.bar')!.getBoundingClientRect().bottom,
          heading: document.querySelector(':target')!.getBoundingClientRect().top,
        }));
        expect(heading).toBeGreaterThanOrEqual(bar);
        expect(heading).toBeLessThan(150);
        await page.goBack();
        await page.waitForURL(href);
        await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, before);
      }
      expect(trouble).toEqual([]);
      await expectClean(page);
    },
  );
});

/** Axe has nothing against contents, bar and offer, and all that is pressed there is large enough. */
async function expectClean(page: Page): Promise<void> {
  await read(page, SECTION, 0.5);
  if (!(await following(page).isVisible())) await button(page).click();
  expect(await following(page).isVisible()).toBe(true);
  await page.evaluate(() => {
    for (const offer of document.querySelectorAll<HTMLElement>('.offer')) offer.hidden = false;
    document.querySelector('.offer b')!.textContent = document.querySelector('h2')!.textContent;
    document.querySelector<HTMLElement>('.offer')!.style.top = '0';
  });
  expect(await violationsOn(page, '.progress', '.bar', '.offer')).toEqual([]);
  const pressed = await page
    .locator('.offer :is(a, button), .progress a, .bar :is(a, button)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .map(({ width, height }) => Math.min(width, height)),
    );
  expect(pressed.length).toBeGreaterThan(3);
  for (const size of pressed) expect(size).toBeGreaterThanOrEqual(24);
}

test('print has none of it', async () => {
  const { page } = await open('/', WIDE);
  await read(page, SECTION, 0.5);
  await page.evaluate(() => {
    for (const offer of document.querySelectorAll<HTMLElement>('.offer')) offer.hidden = false;
  });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.bar:visible, .offer:visible, .progress:visible').count()).toBe(0);
});
