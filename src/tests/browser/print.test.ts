import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { builtPage } from '../support/built-page.ts';
import { at, caseIds, keyOf } from '../support/landmarks.ts';
import { DESK, visit } from '../support/reader.ts';
import { ALL } from '../support/sample.ts';

// What comes out of a printer.

const CASE = at(caseIds, 0.2);
const KINDS = ['/', `/cases/${CASE}/`, '/cases/', '/corrections/'];
/** Each kind in one script. */
const PAGES = ALL
  ? KINDS.flatMap((path) => [path, `/hans${path}`])
  : KINDS.map((path, nth) => (nth % 2 ? `/hans${path}` : path));

/** Pixels between the margins of print.css, 30 mm at either side: of A4, and of Letter. */
const COLUMNS = [210, 216].map((width) => Math.floor(((width - 2 * 30) / 25.4) * 96));

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
    expect(await style(page, 'html', 'font-size')).toBe('14px');
    const article = page.locator('article');
    const measure = await article.evaluate((one) => one.getBoundingClientRect().width);
    if (path === '/') expect(measure, 'a line is 40 characters of 10.5 pt').toBe(40 * 14);

    // Nothing is torn: no heading is left behind, no note and no row is cut.
    const whole = path === '/' ? '.notes li' : path.endsWith('/corrections/') ? 'tbody tr' : '';
    const bound = path === '/' ? ['h2', 'h3', '.subtitle'].map((one) => `.prose ${one}`) : [];
    if (path.endsWith('/corrections/')) bound.push('tr:has([scope=rowgroup])');
    if (whole) expect(await style(page, whole, 'break-inside')).toBe('avoid');
    for (const heading of bound)
      expect(await style(page, heading, 'break-after'), heading).toBe('avoid');

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

    // A page that is wider would come out smaller.
    for (const width of COLUMNS) {
      await page.setViewportSize({ width, height: 900 });
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll, `${width} px`).toBeLessThanOrEqual(client);
    }
  },
);

test('what the reader has set for the screen stays on the screen', async () => {
  const { page } = await visit(browser, site.origin);
  const kept = Object.entries({ size: '150', measure: '30', theme: 'dark' }).map(
    ([name, value]) => [keyOf(name), value] as const,
  );
  await page.evaluate((all) => {
    for (const [key, value] of all) localStorage.setItem(key, value);
  }, kept);
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  expect(await style(page, 'html', 'font-size')).toBe('14px');
  expect(await style(page, 'body', 'color')).toBe('rgb(0, 0, 0)');
});

test.each(['/', `/hans/cases/${CASE}/`])('%s has its title for a running head', async (path) => {
  const page = await printed(path);
  const head = await page.locator('html').getAttribute('data-label');
  expect(head).toBe(await page.title());
  const [title = ''] = await page
    .locator('h1')
    .evaluateAll((all) => all.map((one) => one.firstChild?.textContent?.trim()));
  expect(head?.startsWith(title)).toBe(true);
  expect(title).not.toBe('');
});

test('a case with a figure has both on its first page, of A4 as of Letter', async () => {
  const paths = caseIds
    .filter((id) => builtPage(`cases/${id}/`).querySelector('figure svg'))
    .flatMap((id) => [`/cases/${id}/`, `/hans/cases/${id}/`]);
  const page = await printed(paths[0]!);
  for (const path of paths) {
    await page.goto(site.origin + path);
    for (const [nth, height] of [297, 279].entries()) {
      await page.setViewportSize({ width: COLUMNS[nth]!, height: 900 });
      const end = await page
        .locator('figure')
        .evaluate((one) => one.getBoundingClientRect().bottom + scrollY);
      expect(end, `${path} on ${height} mm`).toBeLessThanOrEqual(((height - 26 - 28) / 25.4) * 96);
    }
  }
});
