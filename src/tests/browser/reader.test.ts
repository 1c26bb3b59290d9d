import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { at, ELSEWHERE, sectionIds } from '../support/landmarks.ts';
import { DESK, layoutShift, PHONE, visit } from '../support/reader.ts';
import { ALL, sample } from '../support/sample.ts';
import { serve } from '../support/serve.ts';

// What a reader can do with the built site, in a real Chromium.

const require = createRequire(import.meta.url);
const readability = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

const SECTION = at(sectionIds, 0.45);
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
  // On a phone in the other script.
  const readers = ALL ? READERS : [READERS[path === '/' ? 0 : 1]!];
  test.each(readers)(
    'leads $name from marks to notes and back, from the contents to a section, and to the other script',
    async ({ reader }) => {
      const { page } = await visit(browser, site.origin + path, {
        ...reader,
        javaScriptEnabled: false,
      });
      const calls = await page
        .locator('[role=doc-noteref]')
        .evaluateAll((marks) => marks.map(({ id }) => id));
      expect(calls.length).toBeGreaterThan(5);
      for (const call of sample(calls, reader === DESK ? 20 : 10)) {
        const note = await page.locator(`#${call}`).getAttribute('href');
        await press(page, `#${call}`);
        expect(await isInView(page, note ?? ''), note ?? '').toBe(true);
        await press(page, `${note} [href="#${call}"]`);
        expect(await isInView(page, `#${call}`), call).toBe(true);
      }
      await press(page, `.contents [href="#${SECTION}"]`);
      expect(await isInView(page, `#${SECTION}`)).toBe(true);
      const twin = path === '/' ? '/hans/' : '/';
      await page.locator('#twin').evaluate((link: HTMLElement) => link.click());
      await page.waitForURL((url) => url.pathname === twin);
      expect(await page.locator('html').getAttribute('lang')).toBe(
        twin === '/' ? 'zh-Hant' : 'zh-Hans',
      );
    },
  );
});

describe.each(READERS)('$name', ({ reader, measure }) => {
  const paths = ALL ? ESSAYS : [reader === DESK ? '/hans/' : '/'];
  test.each(paths)(
    'nothing on %s moves when its type is late, and a line is a whole number of characters',
    async (path) => {
      await using late = await serve('dist', { fontDelay: 1500 });
      const { page } = await visit(browser, late.origin + path, reader);
      await page.evaluate(() => document.fonts.ready);
      const { loaded, width, size } = await page.evaluate(() => ({
        loaded: [...document.fonts].filter(({ status }) => status === 'loaded').length,
        width: document.querySelector('article')?.getBoundingClientRect().width ?? 0,
        size: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      }));
      expect(loaded).toBe(4);
      expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
      expect(width / size).toBe(measure);
    },
  );
});

test('nothing moves on a phone while the page is still coming', async () => {
  // The tally stands above the words that come before it.
  await using slow = await serve('dist', { haltAt: (page) => page.indexOf('<nav class="tally"') });
  const { page } = await visit(browser, `${slow.origin}/`, PHONE);
  expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
});

test('a page whose line breaks off is painted as far as it came, though it awaits more', async () => {
  await using broken = await serve('dist', {
    haltAt: (page) => page.indexOf('<dialog'),
    haltFor: 600_000,
  });
  for (const path of ['/', '/cases/#verdict-filled']) {
    const { page } = await visit(browser, site.origin + ELSEWHERE);
    await page.goto(broken.origin + path, { waitUntil: 'commit' });
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByType('paint').length), {
        message: path,
      })
      .toBeGreaterThan(0);
  }
});

test('a word parted at the end of a line keeps its space to the Han behind it', async () => {
  const { page } = await visit(browser, `${site.origin}/`);
  const found = await page.evaluate(() => {
    const boxOf = (text: Text, index: number) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect();
    };
    /** How far apart the last letter and the Han begin; nothing where a line ends between them. */
    const apart = ([text, length]: [Text, number]) => {
      const [letter, han] = [boxOf(text, length - 1), boxOf(text, length)];
      return han.left > letter.left ? han.left - letter.left : Infinity;
    };
    let words = 0;
    const lost: string[] = [];
    for (const paragraph of document.querySelectorAll<HTMLElement>('.prose > p')) {
      const ends = [...paragraph.querySelectorAll('.shy')].flatMap(({ nextSibling: rest }) => {
        const latin =
          rest instanceof Text && /^\p{Script=Latin}+(?=\p{Script=Han})/u.exec(rest.data);
        return latin ? [[rest, latin[0].length] as [Text, number]] : [];
      });
      words += ends.length;
      paragraph.style.textAlign = 'start';
      paragraph.style.whiteSpace = 'nowrap';
      const whole = ends.map(apart);
      paragraph.style.whiteSpace = '';
      // From width to width the lines end elsewhere.
      for (let width = 300; width < 580; width += 7) {
        paragraph.style.inlineSize = `${width}px`;
        for (const [nth, end] of ends.entries())
          if (apart(end) < (whole[nth] ?? 0) - 1) lost.push(`${end[0].data} at ${width}px`);
      }
    }
    return { words, lost };
  });
  expect(found.words).toBeGreaterThan(0);
  expect(found.lost).toEqual([]);
});

test('on a phone the numbers of the tally keep off the verdicts and the cells', async () => {
  const { page } = await visit(browser, `${site.origin}/`, PHONE);
  const gaps = await page.locator('.tally dt').evaluateAll((all) =>
    all.flatMap((term) => {
      const number = document.createRange();
      number.selectNodeContents(term.lastChild ?? term);
      const { left, right } = number.getBoundingClientRect();
      const [label, cell] = [term.firstElementChild, term.nextElementSibling?.firstElementChild];
      return [
        left - (label?.getBoundingClientRect().right ?? 0),
        (cell?.getBoundingClientRect().left ?? 0) - right,
      ];
    }),
  );
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5);
});

/** Paragraphs and notes that a tool that asks for what is rendered does not get. */
const missing = (page: Page) =>
  page.evaluate(() => {
    const bare = (text: string) => text.replace(/\s/g, '');
    const whole = bare(document.body.innerText);
    return [...document.querySelectorAll('.prose > p, .notes li')]
      .map(({ textContent }) => bare(textContent))
      .filter((words) => !whole.includes(words));
  });

test('it is whole for tools where its type never comes', async () => {
  await using mute = await serve('dist', { fontDelay: 600_000 });
  const { page } = await visit(browser, site.origin + ELSEWHERE);
  await page.goto(mute.origin, { waitUntil: 'domcontentloaded' });
  // It never loads to its end.
  await page.locator(':root:not([data-deferred])').waitFor();
  expect(await missing(page)).toEqual([]);
});

test.each(ESSAYS)(
  '%s takes four files of type in its own script, little script, and is whole for tools and in a reader mode',
  async (path) => {
    await using own = await serve('dist');
    const { page } = await visit(browser, own.origin + path);
    // A tool that asks for what is rendered gets all of it, before anyone scrolls.
    expect(await missing(page)).toEqual([]);
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
    // The page's own; what keeps it for offline comes a second after the load, perhaps by now.
    expect(asked('.js')[0]?.bytes).toBeLessThanOrEqual(6.25 * 1024);

    // A reader mode keeps every note, its links alive.
    const notes = await page.locator('[role=doc-endnotes] li').count();
    await page.evaluate(`${readability};globalThis.Readability = Readability`);
    const kept = await page.evaluate(() => {
      const clone = document.cloneNode(true) as Document;
      const { content } = new (globalThis as any).Readability(clone).parse();
      const reader = new DOMParser().parseFromString(content, 'text/html');
      const here = location.href.replace(/#.*/, '');
      const inner = [...reader.querySelectorAll('a')]
        .map((link) => link.getAttribute('href')?.replace(here, '') ?? '')
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
  },
);
