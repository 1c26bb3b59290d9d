import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { builtPage } from '../support/built-page.ts';
import { at, caseIds } from '../support/landmarks.ts';
import { DESK, visit } from '../support/reader.ts';
import { ALL, sample } from '../support/sample.ts';

// How a reader cites the essay, a section or a case.

const PAGES = [
  {
    script: 'zh-Hant',
    home: '/',
    edition: '繁體版',
    copied: '已複製',
    selected: '已選中，請自行複製',
  },
  {
    script: 'zh-Hans',
    home: '/hans/',
    edition: '简体版',
    copied: '已复制',
    selected: '已选中，请自行复制',
  },
];
const CASE = at(caseIds, 0.2);
const OTHER = at(caseIds, 0.6);
const FORMS = ['GB/T 7714—2015', 'BibTeX', 'CSL-JSON'];

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];

describe.each(PAGES)('in $script', ({ script, home, edition }) => {
  const open = (page: string) => builtPage(home.slice(1) + page);
  const cite = open('cite/');

  test('the essay, its sections and its cases each stand there in three forms', () => {
    const ids = [
      'essay',
      ...all(open(''), '.prose > h2').map(({ id }) => id),
      ...all(open('cases/'), 'article li[id]').map(({ id }) => id),
    ];
    expect(ids).toHaveLength(
      1 + readdirSync('content/essay').length + readdirSync('content/cases').length,
    );
    expect(all(cite, '.cite dl').map(({ id }) => id)).toEqual(ids);
    for (const list of all(cite, '.cite dl')) {
      expect(all(list, 'dt').map((name) => name.textContent)).toEqual(FORMS);
      const [gbt = '', bibtex = '', csl = ''] = all(list, 'dd').map(
        (text) => text.textContent ?? '',
      );
      const [item] = JSON.parse(csl);
      expect(item.language).toBe(script);
      const address = new URL(item.URL);
      const there = open(address.pathname.slice(home.length));
      if (address.hash)
        expect(there.getElementById(address.hash.slice(1)), item.URL).not.toBeNull();
      expect(gbt).toContain(`${item.title}`);
      expect(gbt).toMatch(/\[EB\/OL\].*\(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. http\S+\.$/);
      for (const form of [gbt, bibtex, csl]) {
        expect(form).toContain(edition);
        expect(form).toMatch(/白熊[觀观]察[員员]/);
        expect(form).toMatch(/AI大模型[創创][業业]展望（2）/);
        expect(form).toContain(item.URL);
      }
    }
  });

  test('the essay and each case lead there', () => {
    const leads = (page: string) => all(open(page), 'a').map((link) => link.getAttribute('href'));
    expect(leads('')).toContain(`${home}cite/`);
    expect(leads(`cases/${CASE}/`)).toContain(`${home}cite/#${CASE}`);
  });
});

/** The button that copies the BibTeX of a case. */
const press = (page: Page) =>
  page.locator(`#${CASE} dt`, { hasText: 'BibTeX' }).getByRole('button').click();
/** What the page says, aloud too. */
const status = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();

/** Each script once, with JavaScript or without. */
const ANCHORED = PAGES.flatMap((page) =>
  [true, false].map((javaScriptEnabled) => ({ ...page, javaScriptEnabled })),
).filter(({ home, javaScriptEnabled }) => ALL || (home === '/') === javaScriptEnabled);

test.each(sample(PAGES, 1, 1))(
  'one press in $script copies, and says so',
  async ({ home, copied }) => {
    const { page, trouble } = await visit(browser, `${site.origin}${home}cite/#${CASE}`, {
      ...DESK,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await press(page);
    await status(page, copied);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe(await page.locator(`#${CASE} dd`).nth(1).textContent());
    expect(text).toMatch(/^@misc\{\S+,\n {2}title = .*\n\}$/s);
    await page.getByRole('status').getByText(copied).waitFor({ state: 'hidden' });
    expect(trouble).toEqual([]);
  },
);

test.each(sample(PAGES, 1, 2))(
  'without leave to copy it selects the text in $script, and says so',
  async ({ home, selected }) => {
    const { page } = await visit(browser, `${site.origin}${home}cite/#${CASE}`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('no', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    await press(page);
    await status(page, selected);
    const chosen = await page.evaluate(() => getSelection()?.toString());
    expect(chosen?.trim()).toBe(await page.locator(`#${CASE} dd`).nth(1).textContent());
    // The field that it was tried from took the focus, and gave it back.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  },
);

test.each(ANCHORED)(
  'an anchor in $script opens what holds it, with JavaScript: $javaScriptEnabled',
  async ({ home, javaScriptEnabled }) => {
    const address = `${site.origin}${home}cite/#${CASE}`;
    const { page } = await visit(browser, address, { ...DESK, javaScriptEnabled });
    const { y = -1 } = (await page.locator(`#${CASE}`).boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(300);
    expect(await page.locator(`#${CASE} dd`).first().isVisible()).toBe(true);
    expect(await page.locator(`#${OTHER} dd`).first().isVisible()).toBe(false);
    expect(await page.locator('.cite').getByRole('button').count()).toBe(javaScriptEnabled ? 6 : 0);
  },
);

test('no day is broken at its hyphens', async () => {
  const { page } = await visit(browser, `${site.origin}/cite/`);
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true;
  });
  const broken = () =>
    [...document.querySelectorAll('.cite dd')].flatMap((text) => {
      const range = new Range();
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const days: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { 0: day, index } of (node as Text).data.matchAll(/\d{4}-\d\d-\d\d/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + day.length);
          if (range.getClientRects().length > 1) days.push(text.textContent ?? '');
        }
      return days;
    });
  for (const width of [320, 375, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(broken), `${width}`).toEqual([]);
  }
});

test('the day of reading is the day on which it is read', async () => {
  const context = await browser.newContext({ timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2031-02-03T20:00:00Z'));
  await page.goto(`${site.origin}/cite/`);
  const forms = await page.locator('#essay dd').allTextContents();
  expect(forms[0]).toContain('[2031-02-04]');
  expect(forms[1]).toContain('urldate = {2031-02-04}');
  expect(forms[2]).toContain('"accessed": {"raw":"2031-02-04"}');
});
