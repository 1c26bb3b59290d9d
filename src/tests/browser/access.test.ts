import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { violationsOn } from '../support/axe.ts';
import { DESK, PHONE, visit } from '../support/reader.ts';

// The page for everyone: WCAG 2.2 AA where axe cannot see.

const ESSAYS = ['/', '/hans/'];
const PAGES = [
  ...ESSAYS.flatMap((essay) => [
    essay,
    `${essay}search/`,
    `${essay}cases/`,
    `${essay}cases/meta-stock/`,
    `${essay}corrections/`,
  ]),
  '/404.html',
];
const WIDTHS = [
  { width: 1280, reader: DESK },
  { width: 768, reader: { viewport: { width: 768, height: 900 } } },
  { width: 375, reader: PHONE },
];

/** How far a page can be scrolled sideways. */
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(WIDTHS)('at $width px', ({ reader }) => {
  test.each(ESSAYS)('the Tab key visits all of %s in order, in view, and leaves', async (path) => {
    const { page } = await visit(browser, site.origin + path, reader);
    const stops = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
      const reached = all.filter((one) => one.checkVisibility() && one.tabIndex >= 0);
      for (const [index, one] of reached.entries()) one.dataset['stop'] = String(index);
      return reached.length;
    });
    expect(stops).toBeGreaterThan(100);
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        // Of a link on two lines, one is enough.
        const inView = [...element.getClientRects()].some(({ left, top, width, height }) => {
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return hit !== null && (element.contains(hit) || hit.contains(element));
        });
        return {
          stop: Number(element.dataset['stop']),
          inView,
          ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        };
      });
      expect(seen).toEqual({ stop, inView: true, ring: true });
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-stop'))).not.toBe(
      String(stops - 1),
    );
  });

  // WCAG 2.5.8: 24 by 24, or far enough from the next, or in a sentence.
  test.each(PAGES)('what is pressed on %s is large enough', async (path) => {
    const { page } = await visit(browser, site.origin + path, reader);
    await page.evaluate(() => document.querySelector<HTMLElement>('#settings')?.showPopover());
    const small = await page.evaluate(() => {
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
      const middle = ({ x, y, width, height }: DOMRect) => ({
        x: x + width / 2,
        y: y + height / 2,
      });
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
    expect(small).toEqual([]);
  });
});

// The search begins in its field.
test.each(PAGES.filter((path) => !path.includes('search')))(
  'the first stop of %s skips to the text',
  async (path) => {
    const { page } = await visit(browser, site.origin + path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: '跳到正文' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  },
);

test.each(PAGES)('%s reflows at four times its size, and in its largest type', async (path) => {
  const { page } = await visit(browser, site.origin + path, {
    viewport: { width: 320, height: 256 },
  });
  for (const size of ['', '150']) {
    await page.evaluate((kept) => localStorage.setItem('essay:size', kept), size);
    await page.reload();
    expect(await beyond(page), size).toBeLessThanOrEqual(0);
    for (const box of ['#settings', '#keys']) {
      const { left, right, top, bottom } = await page.locator(box).evaluate((one: HTMLElement) => {
        one.showPopover();
        return one.getBoundingClientRect().toJSON();
      });
      expect(
        [left, top].every((edge) => edge >= 0),
        box,
      ).toBe(true);
      expect(right).toBeLessThanOrEqual(320);
      expect(bottom).toBeLessThanOrEqual(256);
    }
  }
});

// WCAG 1.4.12
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

test.each(PAGES)('%s bears wider spacing', async (path) => {
  for (const width of [320, 1280]) {
    const { page } = await visit(browser, site.origin + path, { viewport: { width, height: 900 } });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      document.querySelector<HTMLElement>('#settings')?.showPopover();
    }, SPACING);
    expect(await beyond(page), String(width)).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((one) => one.checkVisibility() && getComputedStyle(one).overflowX !== 'visible')
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    // The bar's first link repeats the title, which stands whole below it.
    expect(cut.filter((html) => !/^<a href="[^"]*">大模型/.test(html))).toEqual([]);
  }
});

test.each(ESSAYS)('axe finds nothing in the open boxes of %s', async (path) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const box of ['#settings', '#keys']) {
      const { page } = await visit(browser, site.origin + path, { ...DESK, colorScheme });
      await page.locator(box).evaluate((one: HTMLElement) => one.showPopover());
      expect(await violationsOn(page, box)).toEqual([]);
    }
});

test.each(PAGES)('the landmarks of %s are named apart', async (path) => {
  const { page } = await visit(browser, site.origin + path);
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
  expect(new Set(marks).size).toBe(marks.length);
  expect(await page.locator('main').count()).toBe(1);
  expect(await page.locator('h1').count()).toBe(1);
});

test('foreign titles are in their own language', async () => {
  const { page } = await visit(browser, `${site.origin}/hans/cases/meta-stock/`);
  const latin = await page
    .locator('#sources ~ ol li span[lang=en]')
    .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  expect(latin.length).toBeGreaterThan(5);
  expect(latin.filter((title) => /\p{Script=Han}/u.test(title))).toEqual([]);
});

test('forced colours and more contrast leave everything to be seen', async () => {
  const { page } = await visit(browser, `${site.origin}/#note-nokia`);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(
    await page.locator('#note-nokia').evaluate((note) => getComputedStyle(note).outlineStyle),
  ).toBe('solid');
  await page.locator('#settings').evaluate((one: HTMLElement) => one.showPopover());
  const marked = await page
    .locator('#settings label:has(:checked)')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine));
  expect(marked).toEqual(Array.from({ length: 5 }, () => 'underline'));
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe(
    'rgb(0, 0, 0)',
  );
});
