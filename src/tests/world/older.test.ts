import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { laidOut } from '../support/reader.ts';
import { ask, stateOf } from '../support/search/search.ts';
import { serve } from '../support/serve.ts';
import { LIGHT, DARK } from '../../styles/palette.ts';
import { ANCIENT, type Lacks, pageFor, PROMISED } from './older.ts';

// Ten years of browsers, as far as one that lacks their features can stand for them.

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A visit of the essay in such a browser, and the errors of its scripts. */
async function visitIn(lacks: Lacks, see: (page: Page, errors: string[]) => Promise<void>) {
  await using site = await serve('dist', { changed: pageFor(lacks) });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    colorScheme: 'light',
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.origin);
  await laidOut(page);
  await see(page, errors);
  await page.close();
}

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe.each(Object.entries(PROMISED))('%s', (_, lacks) => {
  test('shows the site as it was designed, and no script stops', () =>
    visitIn(lacks, async (page, errors) => {
      expect(await paperOf(page)).toBe(rgb(LIGHT.paper));
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await paperOf(page)).toBe(rgb(DARK.paper));
      const seen = await page.evaluate(() => {
        const article = document.querySelector('article')!;
        return {
          line:
            article.getBoundingClientRect().width /
            Number.parseFloat(getComputedStyle(article).fontSize),
          shown: [...document.querySelectorAll('[popover]')].filter(
            (box) => box.checkVisibility?.() ?? box.getClientRects().length > 0,
          ).length,
          sideways: document.documentElement.scrollWidth > innerWidth,
          paragraphs: [...document.querySelectorAll('.prose p')].filter(
            (one) => one.getClientRects().length > 0,
          ).length,
        };
      });
      expect(seen).toEqual({ line: 34, shown: 0, sideways: false, paragraphs: expect.any(Number) });
      expect(seen.paragraphs).toBeGreaterThan(60);

      // A mark leads to its note, opened here or in the list.
      const mark = page.locator('[role=doc-noteref]').nth(4);
      await mark.click();
      const led = await mark.evaluate(
        (one: HTMLAnchorElement) =>
          location.hash === one.hash ||
          `#${document.querySelector<HTMLElement>('.open-note.open, .open-note')?.dataset['note']}` ===
            one.hash,
      );
      expect(led).toBe(true);

      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await stateOf(page, 'empty');
      const box = page.locator('#search');
      expect(await box.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
        rgb(DARK.paper),
      );
      const [answer] = await ask(page, ['諾基亞']);
      expect(answer?.state).toBe('found');
      await page.keyboard.press('Escape');
      await page.locator('#twin').click();
      await page.waitForURL('**/hans/**');
      expect(errors).toEqual([]);
    }));
});

test('a browser that lacks most of it has all of the text, and the way to the other script', () =>
  visitIn(ANCIENT, async (page) => {
    const text = await page.evaluate(() =>
      [...document.querySelectorAll('.prose p, .notes li, .colophon p')].map((one) => ({
        words: one.textContent.length,
        seen: (one as HTMLElement).innerText.length,
        high: one.getBoundingClientRect().height,
      })),
    );
    expect(text.length).toBeGreaterThan(110);
    expect(text.filter(({ seen, words, high }) => high === 0 || seen < words / 2)).toEqual([]);
    await page.locator('#twin').click();
    await page.waitForURL('**/hans/**');
  }));
