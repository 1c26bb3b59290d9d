import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../support/axe.ts';
import { browser, site } from '../support/built-site.ts';
import { builtPage } from '../support/built-page.ts';
import { at, caseIds } from '../support/landmarks.ts';
import { PHONE, visit } from '../support/reader.ts';
import { ALL, sample } from '../support/sample.ts';
import { settingOf } from '../support/setting.ts';

// What every page promises at every width, asked in one visit at a desk and one on a phone: of each
// kind a page in one script at the desk, and its twin, whose markup is the same, on the phone.

/** The case that has most on its page. */
const longest = caseIds.toSorted(
  (a, b) => builtPage(`cases/${b}/`).toString().length - builtPage(`cases/${a}/`).toString().length,
)[0]!;
const KINDS = [
  '',
  'search/',
  'cases/',
  `cases/${longest}/`,
  ...sample([`cases/${at(caseIds, 0.2)}/`, `cases/${at(caseIds, 0)}/`], 0),
  'corrections/',
  'cite/',
  'revisions/',
];
const hant = KINDS.map((kind) => `/${kind}`);
const hans = KINDS.map((kind) => `/hans/${kind}`);
const isOdd = (_: string, nth: number) => nth % 2 === 1;
const isEven = (_: string, nth: number) => nth % 2 === 0;
const AT_DESK = ALL ? [...hant, ...hans] : [...hant.filter(isEven), ...hans.filter(isOdd)];
const ON_PHONE = ALL ? [...hant, ...hans] : [...hant.filter(isOdd), ...hans.filter(isEven)];

/** How far a page can be scrolled sideways. */
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const openSettings = (page: Page) =>
  page.locator('#settings').evaluate((panel: HTMLElement) => panel.showPopover());

// WCAG 1.4.12
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Nothing is cut off or pushed out when the reader spaces letters, words, lines and paragraphs. */
async function expectRoomForSpacing(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  expect(await beyond(page)).toBeLessThanOrEqual(0);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      // The bar's first link repeats the title, which stands whole below it.
      .filter((one) => !one.matches('.bar > a:first-child'))
      .filter((one) => one.checkVisibility() && getComputedStyle(one).overflowX !== 'visible')
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(cut).toEqual([]);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
}

/** No line gapes, no verdict is broken, and the essay's paragraphs begin upon its lines, at every width. */
async function expectWellSet(page: Page, widths: number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const { gaping, broken, phases } = await settingOf(page);
    // So short a line may have no place to break.
    expect(gaping.slice(width === 320 ? 2 : 0), `gaps at ${width}`).toEqual([]);
    expect(broken, `at ${width}`).toEqual([]);
    expect(phases, `at ${width}`).toEqual([]);
  }
}

/** What is pressed and too small, by WCAG 2.5.8: 24 by 24, or far enough from the next, or in a sentence. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    // What is far below the window has no boxes until it is laid out.
    for (const part of document.querySelectorAll<HTMLElement>('.prose, .notes, .colophon'))
      part.style.contentVisibility = 'visible';
    const targets = [...document.querySelectorAll('a[href], button, input, summary')]
      .filter((one) => one.checkVisibility() && !one.matches('.skip'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }));
    const isLarge = ({ width, height }: DOMRect) => width >= 24 && height >= 24;
    const inSentence = (one: Element) =>
      getComputedStyle(one).display === 'inline' &&
      (one.closest('p, li, dd, td, figcaption')?.textContent?.trim().length ?? 0) >
        (one.textContent?.trim().length ?? 0);
    const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
    /** From the middle of one to the nearest of another, or to the middle of a small one. */
    const distance = (from: DOMRect, to: DOMRect) => {
      const a = middle(from);
      const b = isLarge(to)
        ? {
            x: Math.min(Math.max(a.x, to.left), to.right),
            y: Math.min(Math.max(a.y, to.top), to.bottom),
          }
        : middle(to);
      return Math.hypot(a.x - b.x, a.y - b.y) - (isLarge(to) ? 12 : 24);
    };
    return targets
      .filter(({ one, box }) => !isLarge(box) && !inSentence(one))
      .filter(({ box }) =>
        targets.some((other) => other.box !== box && distance(box, other.box) < 0),
      )
      .map(({ one }) => one.outerHTML);
  });

/** In the smallest window, a desk's at 400%, everything has room: in the largest type, and with wider spacing. */
async function expectWholeAtFourTimes(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const size of ['100', '150']) {
    await page
      .locator(`#settings [name=size][value="${size}"]`)
      .evaluate((radio: HTMLInputElement) => radio.click());
    expect(await beyond(page), size).toBeLessThanOrEqual(0);
    for (const box of ['#settings', '#keys']) {
      const { left, right, top, bottom } = await page.locator(box).evaluate((one: HTMLElement) => {
        one.showPopover();
        const seen = one.getBoundingClientRect().toJSON();
        one.hidePopover();
        return seen;
      });
      expect(Math.min(left, top), `${box} ${size}`).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(bottom).toBeLessThanOrEqual(256);
    }
  }
  await page.setViewportSize({ width: 320, height: 900 });
  await page
    .locator('#settings [name=size][value="100"]')
    .evaluate((radio: HTMLInputElement) => radio.click());
  await openSettings(page);
  await expectRoomForSpacing(page);
}

describe('at a desk, on a tablet, and at four times its size', () => {
  test.each([...AT_DESK, '/404.html'])('%s', async (path) => {
    const { page, trouble } = await visit(browser, site.origin + path);
    await page.waitForLoadState('networkidle');
    expect(trouble, 'makes no trouble and asks nobody else').toEqual([]);

    // The search begins in its field.
    if (!path.includes('search')) {
      await page.keyboard.press('Tab');
      const skip = page.locator('.skip[href="#main"]');
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(
        true,
      );
    }

    const marks = await page.evaluate(() =>
      [...document.querySelectorAll('nav, form, section, [role=region]')]
        .filter((one) => one.checkVisibility() && !one.matches('.search'))
        .map((one) => {
          const by = one.getAttribute('aria-labelledby');
          const name = one.ariaLabel ?? (by ? document.getElementById(by)?.textContent : one.role);
          return `${one.localName} ${name ?? ''}`;
        }),
    );
    expect(marks.filter((mark) => mark.endsWith(' '))).toEqual([]);
    expect(new Set(marks).size, 'landmarks are named apart').toBe(marks.length);
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('h1').count()).toBe(1);

    expect(await violationsOn(page)).toEqual([]);
    expect(await beyond(page)).toBeLessThanOrEqual(0);
    await openSettings(page);
    expect(await smallTargets(page)).toEqual([]);
    await expectRoomForSpacing(page);

    await expectWellSet(page, [1440, 1280, 768]);
    expect(await beyond(page)).toBeLessThanOrEqual(0);
    await openSettings(page);
    expect(await smallTargets(page)).toEqual([]);

    await expectWholeAtFourTimes(page);
    expect(trouble).toEqual([]);
  });
});

describe('on a phone', () => {
  test.each([...ON_PHONE, '/404.html'])('%s', async (path) => {
    const { page, trouble } = await visit(browser, site.origin + path, PHONE);
    expect(await violationsOn(page)).toEqual([]);
    expect(await beyond(page)).toBeLessThanOrEqual(0);
    await openSettings(page);
    expect(await smallTargets(page)).toEqual([]);
    await expectWellSet(page, [414, 375, 320]);
    expect(trouble).toEqual([]);
  });
});
