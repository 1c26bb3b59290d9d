import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { violationsOn } from '../support/axe.ts';
import { builtPage } from '../support/built-page.ts';
import { calledTwice, caseIds, ELSEWHERE } from '../support/landmarks.ts';
import { DESK, PHONE, visit } from '../support/reader.ts';
import { ALL, sample } from '../support/sample.ts';

// The page for everyone: WCAG 2.2 AA where axe cannot see.

const ESSAYS = ['/', '/hans/'];
const WIDTHS = [
  { width: 1280, reader: DESK, path: '/' },
  { width: 768, reader: { viewport: { width: 768, height: 900 } }, path: '/hans/' },
  { width: 375, reader: PHONE, path: '/' },
];

/** A stop by its number. Notes in the margin are copies, which nobody reaches by a key. */
const stopAt = (number: number) => `[data-stop="${number}"]:not(.margin *)`;

/** Stops of a stretch. */
const STRETCH = 15;

describe.each(WIDTHS)('at $width px', ({ reader, path: sampled }) => {
  test.each(ALL ? ESSAYS : [sampled])(
    'the Tab key visits all of %s in order, in view, and leaves',
    async (path) => {
      const { page } = await visit(browser, site.origin + path, reader);
      const stops = await page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
        const reached = all.filter((one) => one.checkVisibility() && one.tabIndex >= 0);
        for (const [index, one] of reached.entries()) one.dataset['stop'] = String(index);
        return reached.length;
      });
      expect(stops).toBeGreaterThan(100);
      // From end to end, or some stretches.
      const starts = Array.from({ length: stops - STRETCH }, (_, start) => start);
      const order = ALL
        ? Array.from({ length: stops }, (_, stop) => stop)
        : sample(starts, 2).flatMap((start) =>
            Array.from({ length: STRETCH }, (_, step) => start + step),
          );
      for (const [index, stop] of order.entries()) {
        if (stop > 0 && order[index - 1] !== stop - 1)
          await page.locator(stopAt(stop - 1)).evaluate((one: HTMLElement) => one.focus());
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
      await page.locator(stopAt(stops - 1)).evaluate((one: HTMLElement) => one.focus());
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-stop'))).not.toBe(
        String(stops - 1),
      );
    },
  );
});

// They are the same on every page, and axe reads the whole page for each.
test.each(ALL ? ESSAYS : ['/hans/'])(
  'axe finds nothing in the open boxes below %s',
  async (path) => {
    const { page } = await visit(browser, `${site.origin}${path}revisions/`);
    for (const box of ['#settings', '#keys']) {
      await page.locator(box).evaluate((one: HTMLElement) => one.showPopover());
      expect(await violationsOn(page, box)).toEqual([]);
    }
  },
);

test.each(ALL ? ESSAYS : ['/'])('axe finds nothing on %s without its scripts', async (path) => {
  const tablet = { viewport: { width: 768, height: 900 } };
  const { page } = await visit(browser, site.origin + ELSEWHERE, tablet);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(site.origin + path);
  expect(await violationsOn(page)).toEqual([]);
});

test('foreign titles are in their own language', async () => {
  const latinIn = (id: string) =>
    builtPage(`hans/cases/${id}/`).querySelectorAll('#sources ~ ol li span[lang=en]').length;
  const foreign = caseIds.toSorted((a, b) => latinIn(b) - latinIn(a))[0];
  const { page } = await visit(browser, `${site.origin}/hans/cases/${foreign}/`);
  const latin = await page
    .locator('#sources ~ ol li span[lang=en]')
    .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  expect(latin.length).toBeGreaterThan(0);
  expect(latin.filter((title) => /\p{Script=Han}/u.test(title))).toEqual([]);
});

test('forced colours and more contrast leave everything to be seen', async () => {
  const { page } = await visit(browser, `${site.origin}/#${calledTwice.note}`);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(
    await page
      .locator(`#${calledTwice.note}`)
      .evaluate((note) => getComputedStyle(note).outlineStyle),
  ).toBe('solid');
  // Drawings and the fullest form take the system's colours, which they are not given.
  const colours = await page.evaluate(() => {
    const of = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body);
    const filled = of('.verdict.filled');
    return [
      of('figure .soft').fill,
      of('figure .accent').color,
      filled.backgroundColor,
      filled.borderColor,
    ];
  });
  expect(new Set(colours)).toEqual(
    new Set([await page.evaluate(() => getComputedStyle(document.body).color)]),
  );
  await page.locator('#settings').evaluate((one: HTMLElement) => one.showPopover());
  const marked = await page
    .locator('#settings label:has(:checked)')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine));
  expect(marked).toHaveLength(await page.locator('#settings fieldset').count());
  expect(new Set(marked)).toEqual(new Set(['underline']));
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe(
    'rgb(0, 0, 0)',
  );
});
