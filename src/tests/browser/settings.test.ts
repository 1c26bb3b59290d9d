import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { at, caseIds, ELSEWHERE, keyOf } from '../support/landmarks.ts';
import { DESK, laidOut, layoutShift, type Visit, visit } from '../support/reader.ts';
import { sample } from '../support/sample.ts';
import { compress } from '../support/serve.ts';

// What a reader can set, and what of it stays.

const ESSAYS = ['/', '/hans/'];
const PAGES = ['/', '/search/', '/cases/', `/hans/cases/${at(caseIds, 0)}/`, '/corrections/'];

/** Opens a page as a reader whose browser has kept these settings. */
async function visitWith(settings: Record<string, string>, path: string): Promise<Visit> {
  const visited = await visit(browser, site.origin + ELSEWHERE);
  const kept = Object.entries(settings).map(([name, value]) => [keyOf(name), value] as const);
  await visited.page.evaluate((all) => {
    for (const [key, value] of all) localStorage.setItem(key, value);
  }, kept);
  await visited.page.goto(site.origin + path);
  await laidOut(visited.page);
  return visited;
}
const openPanel = (page: Page) => page.locator('[popovertarget=settings]').click();
const choose = (page: Page, name: string, value: string) =>
  page.locator(`#settings [name=${name}][value="${value}"]`).click();
const keptBy = (page: Page) => page.evaluate(() => ({ ...localStorage }));

/** What a page looks like. */
const look = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const style = getComputedStyle(root);
    const paragraph = document.querySelector('.prose > p, article p, .search p') ?? root;
    const size = Number.parseFloat(style.fontSize);
    // The first that is meant for the reader's paper, as browsers take it; however the colour is written.
    const frame = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
      ({ media }) => matchMedia(media).matches,
    );
    const { style: written } = Object.assign(new Option(), { style: `color: ${frame?.content}` });
    return {
      size,
      measure: (document.querySelector('article')?.getBoundingClientRect().width ?? 0) / size,
      face: getComputedStyle(paragraph).fontFamily.split(',')[0]?.replaceAll('"', ''),
      paper: style.backgroundColor,
      scheme: style.colorScheme,
      frame: written.color,
      set: ['size', 'measure', 'face', 'theme', 'keys']
        .filter((name) => name in root.dataset)
        .join(),
    };
  });

const PAPER = 'rgb(252, 250, 245)';
const DARK = 'rgb(22, 23, 25)';

test.each(sample(ESSAYS, 1, 1))(
  'on %s each choice does what it says, at once, and a line stays a whole number of characters',
  async (path) => {
    const { page, trouble } = await visit(browser, site.origin + path);
    await openPanel(page);
    expect(await look(page)).toMatchObject({ size: 20, measure: 34, paper: PAPER, frame: PAPER });
    for (const [value, size] of Object.entries({ 90: 18, 110: 22, 125: 25, 150: 30, 100: 20 })) {
      await choose(page, 'size', value);
      expect((await look(page)).size).toBe(size);
    }
    for (const value of [30, 38, 34]) {
      await choose(page, 'measure', String(value));
      expect((await look(page)).measure).toBe(value);
    }
    const own = path === '/' ? 'Essay Hant' : 'Essay Hans';
    const sans = path === '/' ? 'PingFang TC' : 'PingFang SC';
    const initial = await page.evaluate(() => {
      const bare = document.createElement('p');
      bare.style.fontFamily = 'initial';
      document.body.append(bare);
      return getComputedStyle(bare).fontFamily.replaceAll('"', '');
    });
    for (const [value, face] of Object.entries({ sans, system: initial, serif: own })) {
      await choose(page, 'face', value);
      expect((await look(page)).face).toBe(face);
    }
    await choose(page, 'theme', 'dark');
    expect(await look(page)).toMatchObject({ paper: DARK, frame: DARK, scheme: 'dark' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await choose(page, 'theme', 'light');
    expect(await look(page)).toMatchObject({ paper: PAPER, frame: PAPER, scheme: 'light' });
    await choose(page, 'theme', 'auto');
    expect(await look(page)).toMatchObject({ paper: DARK, frame: DARK });
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => look(page)).toMatchObject({ paper: PAPER, frame: PAPER });

    // On a short page: each choice sets all of it anew.
    await page.goto(`${site.origin}${path}cases/${at(caseIds, 0)}/`);
    for (const width of [1280, 768, 375]) {
      await page.setViewportSize({ width, height: 900 });
      for (const size of sample(['90', '100', '110', '125', '150'], 3))
        for (const measure of ['30', '34', '38']) {
          await page.evaluate(
            (values) =>
              values.map((one) => document.querySelector<HTMLElement>(`[value="${one}"]`)?.click()),
            [size, measure],
          );
          const seen = await look(page);
          const which = `${size} ${measure} at ${width} px`;
          expect(Number.isInteger(seen.size), which).toBe(true);
          expect(Number.isInteger(seen.measure), which).toBe(true);
          expect(seen.measure, which).toBeLessThanOrEqual(Number(measure));
          expect(seen.measure, which).toBeGreaterThan(10);
        }
    }
    expect(trouble).toEqual([]);
  },
);

test.each(sample(ESSAYS, 1, 2))(
  'a panel of named groups on %s is reached and left by keyboard',
  async (path) => {
    const { page } = await visit(browser, site.origin + path);
    const name = (hant: string, hans: string) => (path === '/' ? hant : hans);
    const button = page.getByRole('button', { name: name('設置', '设置'), exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('form', { name: name('設置', '设置') });
    const size = panel.getByRole('group', { name: name('字號', '字号') });
    await page.keyboard.press('Tab');
    expect(
      await size
        .getByRole('radio', { name: name('標準', '标准') })
        .evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await size.getByRole('radio', { name: '大', exact: true }).isChecked()).toBe(true);
    expect((await look(page)).size).toBe(22);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);

    // Without our own script it still opens.
    await page.route('**/*.js', (route) => route.abort());
    await page.reload();
    await openPanel(page);
    expect(await page.locator('#settings').isVisible()).toBe(true);
  },
);

test.each(sample(ESSAYS, 1, 3))(
  'what is kept is there before the first paint of %s, by the early script alone',
  async (path) => {
    const kept = { size: '125', theme: 'dark', face: 'sans', measure: '30' };
    const { page } = await visitWith(kept, ELSEWHERE);
    await page.route('**/*.js', (route) => route.abort());
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2')) fonts.push(request.url());
    });
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    expect(await look(page)).toMatchObject({ size: 25, measure: 30, paper: DARK });
    expect(fonts).toEqual([]);
  },
);

test.each(sample(ESSAYS, 1, 4))(
  'nothing on %s moves on the way, and without JavaScript there is no button',
  async (path) => {
    const { page } = await visitWith({ size: '150', measure: '30' }, path);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
    const mute = await visit(browser, site.origin + path, { ...DESK, javaScriptEnabled: false });
    expect(await mute.page.locator('[popovertarget=settings]').isVisible()).toBe(false);
  },
);

test('every page follows what was set elsewhere', async () => {
  const { page } = await visitWith({ size: '110', theme: 'dark' }, ELSEWHERE);
  for (const path of PAGES) {
    await page.goto(site.origin + path);
    expect(await look(page), path).toMatchObject({ size: 22, paper: DARK });
    await openPanel(page);
    const groups = await page.locator('#settings fieldset').count();
    expect(await page.locator('#settings :checked').count(), path).toBe(groups);
    expect(await page.locator('#settings [value="110"]').isChecked(), path).toBe(true);
  }
});

test('a choice stays, in both scripts and in every open tab, until one press', async () => {
  const { page } = await visit(browser, site.origin);
  const other = await page.context().newPage();
  await other.goto(`${site.origin}/hans/`);
  await openPanel(page);
  await choose(page, 'theme', 'dark');
  await choose(page, 'measure', '38');
  await other.waitForFunction(() => document.documentElement.dataset['measure'] === '38');
  expect(await look(other)).toMatchObject({ paper: DARK, frame: DARK, measure: 38 });
  expect(await keptBy(page)).toEqual({ [keyOf('theme')]: 'dark', [keyOf('measure')]: '38' });
  await page.reload();
  expect(await look(page)).toMatchObject({ paper: DARK, measure: 38 });
  await openPanel(page);
  await page.locator('#settings [type=reset]').click();
  expect(await look(page)).toMatchObject({ paper: PAPER, measure: 34, set: '' });
  expect(await keptBy(page)).toEqual({});
  await other.waitForFunction(() => !('measure' in document.documentElement.dataset));
  expect(await other.locator('#settings [value="34"]').isChecked()).toBe(true);
});

test('storage may be blocked or full', async () => {
  const { page, trouble } = await visit(browser, site.origin + ELSEWHERE);
  await using _ = await page.addInitScript(() => {
    const blocked = location.hash === '#blocked';
    const refuse = () => {
      throw new DOMException('no', blocked ? 'SecurityError' : 'QuotaExceededError');
    };
    if (blocked) Object.defineProperty(window, 'localStorage', { get: refuse });
    else Storage.prototype.setItem = refuse;
  });
  for (const hash of ['#blocked', '#full']) {
    await page.goto(site.origin + ELSEWHERE);
    await page.goto(`${site.origin}/${hash}`);
    await openPanel(page);
    await choose(page, 'theme', 'dark');
    expect(await look(page)).toMatchObject({ paper: DARK, frame: DARK });
    await page.locator('#settings [type=reset]').click();
    expect(await look(page)).toMatchObject({ paper: PAPER });
    expect(trouble).toEqual([]);
  }
});

/** What a browser may have kept, and the page never wrote. */
const RUBBISH = ['rubbish', '999', '<b>', '"', '\u0000', 'constructor', ' dark'];

test('storage may hold rubbish', async () => {
  const { page, trouble } = await visit(browser, `${site.origin}/cases/${at(caseIds, 0)}/`);
  const own = await look(page);
  expect(own).toMatchObject({ size: 20, paper: PAPER, set: '' });
  for (const rubbish of sample(RUBBISH, 3)) {
    const keys = ['size', 'measure', 'face', 'theme', 'keys'].map(keyOf);
    await page.evaluate(
      ([value, names]) => {
        for (const name of names) localStorage.setItem(name, value);
      },
      [rubbish, keys] as const,
    );
    await page.reload();
    expect(await look(page), rubbish).toEqual(own);
  }
  expect(trouble).toEqual([]);
});

test('the early script weighs little', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const [, early = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  expect(early).toContain('dataset.site');
  expect(compress(early).length).toBeLessThan(700);
});
