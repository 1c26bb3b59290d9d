import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { ALL, sample } from '../support/sample.ts';
import {
  at,
  calledTwice,
  ELSEWHERE,
  keyOf,
  noteIds,
  paragraphIds,
  sectionIds,
} from '../support/landmarks.ts';
import { DESK, laidOut, layoutShift, PHONE, visit } from '../support/reader.ts';

// The paragraph where a reader stopped is offered at the next visit.

const ESSAYS = ['/', '/hans/'];
/** Where readers stop: in the second section, further on, later, and at the end. */
const STOPPED = { section: at(sectionIds, 0.2), paragraph: `${at(sectionIds, 0.2)}-9` };
const PLACE = at(paragraphIds, 0.4);
const LATER = at(paragraphIds, 0.85);
const LAST = at(paragraphIds, 1);
/** What a browser may have kept, and the page never wrote. */
const RUBBISH = ['', ' ', '{"id":', 'find', 'note-1', 'nowhere-1 0.5 0', '"><b>', '💥 𠀀'];

const open = (path: string, reader: BrowserContextOptions = DESK) =>
  visit(browser, site.origin + path, reader);
const offer = (page: Page) => page.locator('.offer:not([lang])');
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), keyOf('place'));

async function go(page: Page, path: string): Promise<void> {
  await page.goto(site.origin + path);
  await laidOut(page);
}

/** Scrolls until the middle of an element stands at a third of the window, and stays there. */
async function read(page: Page, id: string): Promise<void> {
  await page.evaluate(async (name) => {
    for (let turn = 0; turn < 8; turn++) {
      const { top, height } = document.getElementById(name)!.getBoundingClientRect();
      scrollBy(0, top + height / 2 - innerHeight / 3);
      await new Promise(requestAnimationFrame);
    }
  }, id);
}

const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

describe.each([
  { path: '/', twin: '/hans/' },
  { path: '/hans/', twin: '/' },
])('whoever stopped on $path', ({ path, twin }) => {
  const readers = ALL ? [DESK, PHONE] : [path === '/' ? DESK : PHONE];
  test.each(readers)('is led on from there, in either script', async (reader) => {
    const { page, trouble } = await open(path, reader);
    await read(page, STOPPED.paragraph);
    await go(page, ELSEWHERE);
    await go(page, twin);
    const title = await page.locator(`#${STOPPED.section}`).evaluate((heading) => {
      const own = heading.cloneNode(true) as HTMLElement;
      for (const link of own.querySelectorAll('.anchor')) link.remove();
      return own.textContent?.trim() ?? '';
    });
    expect(title.length).toBeGreaterThan(1);
    const marked = twin === '/' ? `〈${title}〉` : `《${title}》`;
    expect(await offer(page).innerText()).toContain(marked);
    expect(await page.locator('.contents li:has(> .here) > a').getAttribute('href')).toBe(
      `#${STOPPED.section}`,
    );
    expect(await page.locator('.contents .here').isVisible()).toBe(true);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
    const { bottom, top } = await page.evaluate(() => ({
      bottom: document.querySelector('.offer:not([lang])')!.getBoundingClientRect().bottom,
      top: document.querySelector('h1')!.getBoundingClientRect().top,
    }));
    expect(bottom).toBeLessThanOrEqual(top);
    await offer(page).getByRole('link').click();
    const [bar, paragraph] = [await topOf(page, '.bar + *'), await topOf(page, ':target')];
    expect(paragraph).toBeGreaterThan(Math.max(0, bar));
    expect(paragraph).toBeLessThan(150);
    expect(new URL(page.url()).hash).toBe(`#${STOPPED.paragraph}`);
    expect(await offer(page).isVisible()).toBe(false);
    await page.goBack();
    await page.waitForFunction(() => scrollY === 0);
    expect(trouble).toEqual([]);
  });
});

test('a place is kept while one reads on, and not lost by looking at a note or at the top', async () => {
  const { page } = await open('/');
  expect(await kept(page)).toBeNull();
  await read(page, PLACE);
  await expect.poll(() => kept(page)).toBe(PLACE);
  await read(page, calledTwice.note);
  await go(page, ELSEWHERE);
  expect(await kept(page)).toBe(PLACE);
  await go(page, '/');
  await read(page, 'abstract');
  await go(page, ELSEWHERE);
  expect(await kept(page)).toBe(PLACE);
  await go(page, '/');
  await read(page, LATER);
  await go(page, ELSEWHERE);
  expect(await kept(page)).toBe(LATER);
});

test('an offer that is refused does not come again, nor one whose essay was finished', async () => {
  const { page } = await open('/');
  await read(page, PLACE);
  await go(page, '/');
  await offer(page).getByRole('button').click();
  expect(await offer(page).isVisible()).toBe(false);
  await go(page, '/');
  expect(await offer(page).isVisible()).toBe(false);
  await read(page, LAST);
  await go(page, '/');
  expect(await offer(page).isVisible()).toBe(true);
  await read(page, LAST);
  await expect.poll(() => kept(page)).toBe(LAST);
  await read(page, at(noteIds, 0));
  await go(page, '/');
  expect(await offer(page).isVisible()).toBe(false);
  expect(await kept(page)).toBeNull();
});

test('the address wins, and so does a reload; a paragraph that is gone leads to its section', async () => {
  const { page } = await open('/');
  await read(page, PLACE);
  for (const address of ['/?q=甲', `/hans/#${at(sectionIds, 0.3)}`, `/#${calledTwice.note}`]) {
    await go(page, address);
    expect(await offer(page).isVisible(), address).toBe(false);
    expect(decodeURI(page.url())).toBe(site.origin + address);
  }
  await go(page, '/');
  expect(await offer(page).isVisible()).toBe(true);
  await read(page, LATER);
  await page.reload();
  await laidOut(page);
  expect(await offer(page).isVisible()).toBe(false);

  await go(page, ELSEWHERE); // keeps no place
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    keyOf('place'),
    `${at(sectionIds, 0.3)}-99`,
  ] as const);
  await go(page, '/');
  await offer(page).getByRole('link').click();
  await page.waitForFunction(() => scrollY > 1000);
  expect(await topOf(page, `#${at(sectionIds, 0.3)}`)).toBeLessThan(150);
});

describe.each(ALL ? ESSAYS : ['/'])('%s works as ever', (path) => {
  /** Reads, switches and comes back, and nothing is thrown. */
  async function readAbout(page: Page): Promise<void> {
    await go(page, path);
    await read(page, PLACE);
    await page.locator('#twin').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL((url) => url.pathname !== path);
    await laidOut(page);
    expect(Math.abs(await topOf(page, `#${PLACE}`))).toBeLessThan(300);
    await go(page, path);
  }

  test('where storage is blocked', async () => {
    const { page, trouble } = await open(path);
    await using _ = await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    });
    await readAbout(page);
    expect(trouble).toEqual([]);
    expect(await page.locator('.offer:visible').count()).toBe(0);
  });

  test('where storage is full', async () => {
    const { page, trouble } = await open(path);
    await page.evaluate(() => {
      for (const storage of [localStorage, sessionStorage])
        for (let size = 2 ** 23; size >= 1; size /= 2)
          try {
            for (let key = 0; ; key++) storage.setItem(`${size} ${key}`, 'x'.repeat(size));
          } catch {
            // So much is full.
          }
    });
    await readAbout(page);
    expect(trouble).toEqual([]);
    expect(await page.locator('.offer:visible').count()).toBe(0);
  });

  test('where storage holds what the page never wrote', async () => {
    const { page, trouble } = await open(path);
    const lines = RUBBISH.flatMap((rubbish) => [rubbish, `${path} ${rubbish}`]);
    for (const line of sample(lines, 2)) {
      const rubbish = line.replace(`${path} `, '');
      await page.evaluate(
        ([place, script, last, value, where]) => {
          for (const key of [place, script]) localStorage.setItem(key, value);
          sessionStorage.setItem(last, where);
        },
        [keyOf('place'), keyOf('script'), keyOf('line'), rubbish, line] as const,
      );
      await go(page, path);
      expect(await page.locator('.offer:visible').count(), line).toBe(0);
      expect(await page.evaluate(() => scrollY), line).toBe(0);
    }
    await readAbout(page);
    expect(trouble).toEqual([]);
  });
});
