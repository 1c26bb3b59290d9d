import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frames, isLaidOut, read, settle, whereIs } from '../support/place.ts';
import { ask } from '../support/search/search.ts';
import { serve, type Served } from '../support/serve.ts';
import { headersOfHosts } from './headers.ts';
import { openChromium } from './drivers/chromium.ts';
import type { Driver } from './drivers/driver.ts';
import { openFirefox } from './drivers/firefox.ts';
import { trappedAt, withTrap } from './drivers/trap.ts';
import { openWebKit } from './drivers/webkit.ts';
import { linesOf, readPdf, squeeze } from './printed.ts';

// One tour of the built site, the same in each engine.

const ENGINES = [
  { engine: 'Chromium', open: openChromium, prints: true },
  { engine: 'Firefox', open: openFirefox, prints: true },
  { engine: 'WebKit', open: openWebKit, prints: false }, // its driver cannot
];
/** The faces of a note, by the width of the window. */
const FACES = [
  { face: 'over the margin', width: 1440 },
  { face: 'at the mark', width: 1024 },
  { face: 'as a sheet', width: 375 },
];

describe.each(ENGINES)('in $engine', ({ open, prints }) => {
  let driver: Driver;
  let site: Served;

  const headers = headersOfHosts(!prints);
  const TRAPPED: Parameters<typeof serve>[1] = {
    changed: (text, path) => (/(^|\/|\.html)$/.test(path) ? withTrap(text) : text),
    headers: ({ url }) => (url === '/robots.txt' ? {} : headers), // that is what holds a frame
  };

  beforeAll(async () => {
    site = await serve('dist', TRAPPED);
    driver = await open();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.[Symbol.asyncDispose]();
  });

  /** Follows an address of the site, until all of its page is laid out. */
  async function visit(path: string): Promise<void> {
    await driver.goto(site.origin + path);
    await laidOut();
  }
  async function laidOut(): Promise<void> {
    await expect.poll(() => driver.evaluate(isLaidOut)).toBe(true);
    await driver.evaluate(() => document.fonts.ready.then(() => {}));
  }
  /** What a paste brings. */
  async function pasted(): Promise<string> {
    await driver.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste';
      document.body.append(field);
      field.focus({ preventScroll: true });
    });
    await driver.key('Control+v');
    return driver.evaluate(async () => {
      const field = document.querySelector<HTMLTextAreaElement>('#paste')!;
      while (field.value === '') await new Promise(requestAnimationFrame);
      field.remove();
      return field.value;
    });
  }

  test('the essay opens, in its own type', async () => {
    await driver.size(1280, 800);
    await visit('/');
    const seen = await driver.evaluate(() => ({
      width: innerWidth,
      lang: document.documentElement.lang,
      type: document.fonts.check('20px "Essay Hant"', '大模型'),
      sideways: document.documentElement.scrollWidth > innerWidth,
    }));
    expect(seen).toEqual({ width: 1280, lang: 'zh-Hant', type: true, sideways: false });
  });

  test.each(FACES)('ten notes open $face, and Esc leads back to the mark', async ({ width }) => {
    await driver.size(width, 800);
    await visit('/');
    const calls = await driver.evaluate(() =>
      [...document.querySelectorAll('[role=doc-noteref]')].map(({ id }) => id),
    );
    const some = Array.from(
      { length: 10 },
      (_, nth) => calls[Math.floor((nth * calls.length) / 10)],
    );
    for (const call of some) {
      await driver.evaluate(
        (id) => document.getElementById(id ?? '')?.scrollIntoView({ block: 'center' }),
        call,
      );
      await settle(driver);
      await driver.click(`#${call}`);
      await settle(driver);
      const seen = await driver.evaluate((id) => {
        const mark = document.getElementById(id ?? '') as HTMLAnchorElement;
        const box = document.querySelector<HTMLElement>('.open-note');
        const { top, bottom, left, right, height } = box!.getBoundingClientRect();
        const line = mark.getBoundingClientRect();
        const hasRoomBelow = innerHeight - line.bottom > height + 8;
        return {
          open: box?.matches(':popover-open'),
          note: `#${box?.dataset['note']}` === mark.hash,
          isAboveForNothing: hasRoomBelow && bottom <= line.top + 1,
          inView: top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1,
        };
      }, call);
      expect(seen, call).toEqual({
        open: true,
        note: true,
        isAboveForNothing: false,
        inView: true,
      });
      await driver.key('Escape');
      const after = await driver.evaluate(() => ({
        open: document.querySelectorAll('.open-note:popover-open').length,
        focus: document.activeElement?.id,
      }));
      expect(after).toEqual({ open: 0, focus: call });
    }
  });

  test('the switch of scripts keeps the line, there and back', async () => {
    await driver.size(1280, 800);
    await visit('/');
    for (const [id, share] of [
      ['big-company-disease-7', 0.5],
      ['turn-the-whole-ship-5', 0.4],
      ['closing-3', 0.3],
    ] as const) {
      await read(driver, id, share);
      const from = await driver.evaluate(() => location.pathname);
      await driver.evaluate(() => document.querySelector<HTMLElement>('#twin')?.click());
      await expect
        .poll(() => driver.evaluate(() => location.pathname).catch(() => from))
        .not.toBe(from);
      await laidOut();
      await frames(driver, 2);
      const { off, block } = await whereIs(driver, id, share);
      expect(block, id).toBe(id);
      expect(off, id).toBeLessThanOrEqual(2);
    }
  });

  test('five queries are answered, and Esc closes the search', async () => {
    await visit('/');
    await driver.key('/');
    await driver.evaluate(async () => {
      while (!document.querySelector('.find [data-state=empty]:not([hidden])'))
        await new Promise(requestAnimationFrame);
    });
    const answers = await ask(driver, ['諾基亞', '诺基亚', 'nokia', 'OpenAI', '大模型團隊']);
    for (const { state, hits } of answers) {
      expect(state).toBe('found');
      expect(hits.length).toBeGreaterThan(0);
    }
    const [first, ...same] = answers.slice(0, 3).map(({ hits }) => hits[0]?.href);
    expect(new Set(same)).toEqual(new Set([first]));
    await driver.key('Escape');
    expect(await driver.evaluate(() => document.querySelector('dialog[open]'))).toBeNull();
  });

  test('a page that is left while it searches has nothing to say', async () => {
    await using slow = await serve('dist', {
      ...TRAPPED,
      haltAt: ({ length }, path) => (path.startsWith('pagefind/') ? length / 2 : -1),
    });
    const { length = 0 } = driver.trouble ?? [];
    await driver.goto(`${slow.origin}/search/?q=nokia`);
    await expect
      .poll(() => slow.requests.some(({ path }) => path.startsWith('/pagefind/index/')))
      .toBe(true);
    await driver.goto(`${slow.origin}/404.html`);
    await expect.poll(() => slow.requests.at(-1)?.path).not.toContain('/pagefind/');
    expect([...(driver.trouble ?? []).slice(length), ...trappedAt(slow)]).toEqual([]);
  });

  test.each([
    ['/#playbook', '/#playbook', '#playbook'],
    ['/hans/#note-nokia', '/hans/#note-nokia', '.margin .named'],
    ['/s/playbook/', '/#playbook', '#playbook'],
    ['/search/?q=nokia', '/search/?q=nokia', 'main a[role=option], main .find a'],
  ])('%s leads to its place', async (path, address, place) => {
    await driver.size(1280, 800); // with a margin
    await driver.goto(site.origin + path);
    await expect
      .poll(() =>
        driver.evaluate((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          const inView = box && box.height > 0 && box.top >= 0 && box.top < innerHeight;
          return inView ? location.href.slice(location.origin.length) : '';
        }, place),
      )
      .toBe(address);
    await laidOut();
  });

  test('the link of a section and a passage are copied', async () => {
    await visit('/');
    await driver.click('#introduction .anchor');
    await until(driver, '#copied [data-copied=true]:not([hidden])');
    expect(await pasted()).toBe(`${site.origin}/s/introduction/`);
    const quote = () =>
      driver.evaluate(() => {
        const [words] = document.querySelector('#introduction-2')?.childNodes ?? [];
        if (words) getSelection()?.setBaseAndExtent(words, 0, words, 12);
        return `text=${encodeURIComponent(words?.textContent?.slice(0, 12) ?? '')}`;
      });
    const own = await quote();
    await until(driver, '#passage:not([hidden])');
    await driver.evaluate(() => {
      for (const words of document.querySelectorAll<HTMLElement>('#copied [data-copied]'))
        words.hidden = true;
    });
    await driver.click('#quote');
    await until(driver, '#copied [data-copied=true]:not([hidden])');
    const [, link] = (await pasted()).split('\n');
    await visit('/hans/');
    expect(link).toBe(`${site.origin}/#introduction-2:~:${own}&${await quote()}`);
  });

  test('a setting holds at once and after a visit, and is taken back', async () => {
    const look = () =>
      driver.evaluate(() => [
        document.documentElement.dataset['theme'] ?? 'auto',
        getComputedStyle(document.body).backgroundColor,
      ]);
    await visit('/');
    const before = await look();
    await driver.click('[popovertarget=settings]');
    await driver.click('#settings [value=dark]');
    const dark = await look();
    expect(dark).toEqual(['dark', expect.not.stringMatching(String(before[1]))]);
    await visit('/hans/cases/');
    expect(await look()).toEqual(dark);
    await driver.click('[popovertarget=settings]');
    await driver.click('#settings [type=reset]');
    expect(await look()).toEqual(before);
  });

  if (prints)
    test('it prints all notes and addresses, and no heading is left behind', async () => {
      await visit('/');
      const wanted = await driver.evaluate(() => ({
        title: document.title,
        headings: [...document.querySelectorAll('section :is(h2, h3)')].map(
          (one) => one.textContent,
        ),
        // What follows the title: which characters the system's bold glyphs are, Firefox writes not down.
        notes: [...document.querySelectorAll('.notes li')].map((one) =>
          one.textContent.slice(one.querySelector('.name')?.textContent.length ?? 0),
        ),
        addresses: [...document.querySelectorAll<HTMLAnchorElement>('article a[href^=http]')].map(
          (one) => one.getAttribute('href') ?? '',
        ),
      }));
      const { pages, text } = await readPdf(await driver.print!());
      const all = squeeze(text);
      const headings = new Set(wanted.headings.map(squeeze));

      expect(pages.length).toBeGreaterThan(10);
      expect(headings.size).toBeGreaterThan(10);
      const isFurniture = (line: string) => /^\d+$/.test(line) || line === squeeze(wanted.title);
      const feet = pages.map((lines) => lines.findLast((line) => !isFurniture(line)) ?? '');
      expect(feet.filter((line) => headings.has(line))).toEqual([]);

      const notes = wanted.notes.map((note) => /\p{Script=Han}{4,}/u.exec(note)?.[0] ?? note);
      expect(notes.length).toBeGreaterThan(40);
      expect(notes.filter((words) => !all.includes(words))).toEqual([]);

      expect(wanted.addresses.length).toBeGreaterThan(80);
      for (const address of wanted.addresses) {
        expect(all).toContain(squeeze(`（${address}）`));
        // Where an address goes on to the next line, a part of it has ended, unless that is long.
        for (const line of linesOf(address, text).slice(0, -1))
          expect(line).toMatch(/[/-]$|[^/-]{20}$/);
      }
    });

  test('and its console has said nothing', () => {
    expect([...(driver.trouble ?? []), ...trappedAt(site)]).toEqual([]);
  });
});

const until = (driver: Driver, selector: string) =>
  driver.evaluate(async (wanted) => {
    while (!document.querySelector(wanted)) await new Promise(requestAnimationFrame);
  }, selector);
