import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { DESK, layoutShift, PHONE, visit } from '../support/reader.ts';
import { sample } from '../support/sample.ts';
import { serve } from '../support/serve.ts';

// What a reader can do with the built site, in a real Chromium.

const require = createRequire(import.meta.url);
const readability = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

const ESSAYS = ['/', '/hans/'];
const READERS = [
  { name: 'at a desk', reader: DESK, measure: 34 },
  { name: 'on a phone', reader: PHONE, measure: 20 },
];

/** Whether an element stands in the window. */
const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

/** Presses a link, and waits until the window stands where it leads. */
async function press(page: Page, selector: string): Promise<void> {
  const link = page.locator(selector);
  const hash = await link.getAttribute('href');
  await link.evaluate((one: HTMLElement) => one.click());
  await page.waitForURL((url) => url.hash === hash);
}

describe.each(ESSAYS)('%s without JavaScript', (path) => {
  const open = () => visit(browser, site.origin + path, { ...DESK, javaScriptEnabled: false });

  test('leads from a mark to its note and back to that mark', async () => {
    const { page } = await open();
    await page.locator('#call-nokia-2').click();
    expect(new URL(page.url()).hash).toBe('#note-nokia');
    expect(await isInView(page, '#note-nokia')).toBe(true);
    await page.locator('#note-nokia [href="#call-nokia-2"]').click();
    expect(new URL(page.url()).hash).toBe('#call-nokia-2');
    expect(await isInView(page, '#call-nokia-2')).toBe(true);
  });

  test('leads from the contents to a section, and to the other script', async () => {
    const { page } = await open();
    await page.locator('.contents [href="#incubate-and-spin-out"]').click();
    expect(new URL(page.url()).hash).toBe('#incubate-and-spin-out');
    await page.locator('#twin').click();
    const twin = path === '/' ? '/hans/' : '/';
    expect(new URL(page.url()).pathname).toBe(twin);
    expect(await page.locator('html').getAttribute('lang')).toBe(
      twin === '/' ? 'zh-Hant' : 'zh-Hans',
    );
  });
});

describe.each(READERS)('$name', ({ reader, measure }) => {
  test.each(ESSAYS)('a line of %s is a whole number of characters', async (path) => {
    const { page } = await visit(browser, site.origin + path, reader);
    const { width, size } = await page.evaluate(() => ({
      width: document.querySelector('article')?.getBoundingClientRect().width ?? 0,
      size: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    }));
    expect(width / size).toBe(measure);
  });

  test.each(ESSAYS)('nothing on %s moves when its type is late', async (path) => {
    await using late = await serve('dist', { fontDelay: 1500 });
    const { page } = await visit(browser, late.origin + path, reader);
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
    );
    expect(loaded).toBe(3);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
  });

  test.each(ESSAYS)(
    'without JavaScript every mark of %s leads to its note and back',
    async (path) => {
      const { page } = await visit(browser, site.origin + path, {
        ...reader,
        javaScriptEnabled: false,
      });
      const calls = await page
        .locator('[role=doc-noteref]')
        .evaluateAll((marks) => marks.map(({ id }) => id));
      expect(calls.length).toBeGreaterThan(5);
      const some = measure === 34 && path === '/' ? calls : sample(calls, 10);
      for (const call of some) {
        const note = await page.locator(`#${call}`).getAttribute('href');
        await press(page, `#${call}`);
        expect(await isInView(page, note ?? ''), note ?? '').toBe(true);
        await press(page, `${note} [href="#${call}"]`);
        expect(await isInView(page, `#${call}`), call).toBe(true);
      }
    },
  );
});

test.each(ESSAYS)(
  '%s takes four files of type in its own script, and little script',
  async (path) => {
    await using own = await serve('dist');
    const { page } = await visit(browser, own.origin + path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    const asked = (ending: string) =>
      own.requests.filter((request) => request.path.endsWith(ending));
    const bytes = (ending: string) =>
      asked(ending).reduce((sum, request) => sum + request.bytes, 0);
    expect(asked('.woff2').length).toBe(4);
    expect(
      asked('.woff2').every((request) => request.path.includes(path === '/' ? '-hant.' : '-hans.')),
    ).toBe(true);
    expect(bytes('.woff2')).toBeLessThanOrEqual(290_000);
    expect(bytes('.js')).toBeLessThanOrEqual(6.5 * 1024);
  },
);

test.each(ESSAYS)('a reader mode keeps every note of %s, its links alive', async (path) => {
  const { page } = await visit(browser, site.origin + path);
  const notes = await page.locator('[role=doc-endnotes] li').count();
  await page.evaluate(`${readability};globalThis.Readability = Readability`);
  const kept = await page.evaluate(() => {
    const clone = document.cloneNode(true) as Document;
    const { content } = new (globalThis as any).Readability(clone).parse();
    const reader = new DOMParser().parseFromString(content, 'text/html');
    const own = location.href.replace(/#.*/, '');
    const inner = [...reader.querySelectorAll('a')]
      .map((link) => link.getAttribute('href')?.replace(own, '') ?? '')
      .filter((href) => href.startsWith('#'));
    return {
      notes: reader.querySelectorAll('li[id^=note-]').length,
      inner: inner.length,
      dead: inner.filter((href) => !reader.getElementById(href.slice(1))),
    };
  });
  expect(kept.dead).toEqual([]);
  expect(kept.notes).toBe(notes);
  expect(kept.inner).toBeGreaterThan(2 * notes);
});
