import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { serve, type Served } from '../support/serve.ts';
import { squeeze } from './printed.ts';

// What a screen reader is told, beyond what axe asks: read off Chromium's accessibility tree.

let browser: Browser;
let site: Served;
beforeAll(async () => {
  site = await serve('dist');
  browser = await launchChromium('--force-renderer-accessibility');
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
});

/** All that is told of a page, in its order, before anyone scrolls. */
async function toldOf(page: Page): Promise<{ role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}

test.each([
  { path: '/', colophon: '版本說明' },
  { path: '/hans/', colophon: '版本说明' },
])('headings, links and joiners of $path', async ({ path, colophon }) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route('**/*.woff2', () => {}); // what is far sleeps as long as type is on its way
  await page.goto(site.origin + path, { waitUntil: 'domcontentloaded' });
  const told = await toldOf(page);
  const namesOf = (role: string) => told.filter((one) => one.role === role).map(({ name }) => name);

  const headings = namesOf('heading');
  expect(headings.length).toBeGreaterThan(18);
  expect(headings.filter((name) => name === '' || /[鏈链]接/.test(name))).toEqual([]);
  expect(headings).toContain(colophon);

  const links = namesOf('link');
  expect(links.length).toBeGreaterThan(80);
  expect(links.filter((name) => name === '' || /^[本節节註注案例]*[鏈链]接$/.test(name))).toEqual(
    [],
  );
  const toHere = links.filter((name) => /^[鏈链]接：/.test(name));
  expect(new Set(toHere).size).toBe(toHere.length);

  expect(told.filter(({ name }) => name.includes('\u2060'))).toEqual([]);

  // What sleeps far from the window is told like the rest.
  const asleep = await page.evaluate(() =>
    [...document.querySelectorAll('.prose > p, .notes li')]
      .filter((one) => getComputedStyle(one).contentVisibility === 'auto')
      .filter((one) => one.getBoundingClientRect().top > 2 * innerHeight)
      .flatMap((one) => {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        const parts = [];
        while (walker.nextNode()) parts.push(walker.currentNode.textContent?.trim() ?? '');
        return parts.filter((part) => /\p{Script=Han}{4,}/u.test(part));
      }),
  );
  expect(asleep.length).toBeGreaterThan(80);
  const texts = (await toldOf(page)).filter(({ role }) => role === 'StaticText');
  const all = texts.map(({ name }) => squeeze(name)).join('\n');
  expect(asleep.filter((text) => !all.includes(squeeze(text)))).toEqual([]);
  await page.close();
});

test.each(['/', '/cases/', '/corrections/', '/cases/transformer-paper/'])(
  'whole sentences in Latin letters say their language on %s',
  async (path) => {
    const page = await browser.newPage();
    await page.goto(site.origin + path);
    const unsaid = await page.evaluate(() => {
      const words = /(?:[A-Za-z][A-Za-z’'-]*[ ,:]+){4,}[A-Za-z]+/;
      const found = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        const lang = parentElement?.closest('[lang]')?.getAttribute('lang');
        if (!parentElement?.closest('script, style') && words.test(data) && lang !== 'en')
          found.push(data);
      }
      return found;
    });
    expect(unsaid).toEqual([]);
    await page.close();
  },
);
