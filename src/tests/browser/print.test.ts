import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { DESK, visit } from '../support/reader.ts';

// What comes out of a printer.

const PAGES = ['/', '/cases/nokia-quote/', '/cases/', '/corrections/'].flatMap((path) => [
  path,
  `/hans${path}`,
]);

const PAPERS = [
  { format: 'A4', width: 595, height: 842 },
  { format: 'Letter', width: 612, height: 792 },
];

async function printed(path: string): Promise<Page> {
  const { page } = await visit(browser, site.origin + path, { ...DESK, colorScheme: 'dark' });
  await page.evaluate(() => document.querySelector<HTMLElement>('#settings')?.showPopover());
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page;
}
const style = (page: Page, selector: string, property: string, pseudo?: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, [name, part]) =>
        getComputedStyle(element, part)
          .getPropertyValue(name as string)
          .trim(),
      [property, pseudo] as const,
    );

test.each(PAGES)(
  '%s on paper has the text, every address, no furniture, and fits',
  async (path) => {
    const page = await printed(path);
    const seen = await page.evaluate(() => {
      const visible = [...document.querySelectorAll('body *')].filter((one) =>
        one.checkVisibility(),
      );
      return {
        outside: visible.filter((one) => !one.closest('main')).length,
        furniture: visible.filter((one) => one.matches('button, input, [popover], .back')).length,
        text: document.querySelector('article')?.checkVisibility(),
      };
    });
    expect(seen).toEqual({ outside: 0, furniture: 0, text: true });
    expect(await style(page, 'body', 'color')).toBe('rgb(0, 0, 0)');
    expect(await style(page, 'html', 'color-scheme')).toBe('light');

    const links = await page
      .locator('article a[href^=http]')
      .evaluateAll((all) =>
        all.map((link) => [
          `"（${link.getAttribute('href')}）"`,
          getComputedStyle(link, '::after').content,
        ]),
      );
    if (!path.endsWith('/cases/')) expect(links.length).toBeGreaterThan(2);
    for (const [address, after] of links) expect(after).toBe(address);

    for (const { format, width, height } of PAPERS) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(boxes.length).toBeGreaterThan(1);
      for (const [, x, y] of boxes) {
        expect(Math.abs(Number(x) - width), format).toBeLessThan(2);
        expect(Math.abs(Number(y) - height), format).toBeLessThan(2);
      }
    }
  },
);

test.each(['/', '/hans/'])('a line of %s is 40 characters of 10.5 pt', async (path) => {
  const page = await printed(path);
  const width = await page.locator('article').evaluate((one) => one.getBoundingClientRect().width);
  expect(await style(page, 'html', 'font-size')).toBe('14px');
  expect(width).toBe(40 * 14);
});

test('what the reader has set for the screen stays on the screen', async () => {
  const { page } = await visit(browser, site.origin);
  await page.evaluate(() => {
    localStorage.setItem('big-models:size', '150');
    localStorage.setItem('big-models:measure', '30');
    localStorage.setItem('big-models:theme', 'dark');
  });
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  expect(await style(page, 'html', 'font-size')).toBe('14px');
  expect(await style(page, 'body', 'color')).toBe('rgb(0, 0, 0)');
});

test('nothing is torn: no heading is left behind, no note is cut', async () => {
  const page = await printed('/');
  for (const heading of ['h2', 'h3', '.subtitle'])
    expect(await style(page, `.prose ${heading}`, 'break-after')).toBe('avoid');
  expect(await style(page, '.notes li', 'break-inside')).toBe('avoid');
  const table = await printed('/corrections/');
  expect(await style(table, 'tr:has([scope=rowgroup])', 'break-after')).toBe('avoid');
  expect(await style(table, 'tbody tr', 'break-inside')).toBe('avoid');
});

test.each([
  { path: '/', title: '大模型團隊與科技大廠如何相處' },
  { path: '/hans/cases/nokia/', title: '诺基亚 · 大模型团队与科技大厂如何相处' },
])('$path has its title for a running head', async ({ path, title }) => {
  const page = await printed(path);
  expect(await page.locator('html').getAttribute('data-label')).toBe(title);
});
