import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { frames, read, whereIs } from '../support/place.ts';
import {
  annotatedIds,
  at,
  calledTwice,
  caseIds,
  noteIds,
  paragraphIds,
  sectionIds,
} from '../support/landmarks.ts';
import { DESK, laidOut, layoutShift, PHONE, protocolOf, visit } from '../support/reader.ts';
import { ALL, sample } from '../support/sample.ts';
import { serve } from '../support/serve.ts';

// The switch between the scripts keeps the line that is being read.

const ESSAYS = ['/', '/hans/'];
const FAR = at(paragraphIds, 0.7);
/** A paragraph with a note, and a note that an address may name. */
const marked = at(annotatedIds, 0.8);
const named = at(noteIds, 0.5);

const open = (path: string, reader: BrowserContextOptions = DESK) =>
  visit(browser, site.origin + path, reader);

/** Presses the switch, wherever the reader is, and waits for the twin. */
async function switchScript(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  await page.locator('#twin').evaluate((link: HTMLElement) => link.click());
  await page.waitForURL((url) => url.pathname !== pathname);
  await page.waitForLoadState('domcontentloaded');
  await page.evaluate(() => document.fonts.ready);
  await frames(page, 2);
}

test('the twin shows the same line of the same block, there and back, in windows of every width', async () => {
  const { page } = await open('/', { viewport: { width: 1280, height: 800 } });
  const blocks = await page
    .locator('.prose p[id]')
    .evaluateAll((paragraphs) => paragraphs.map(({ id }) => id));
  const all = Array.from({ length: 40 }, (_, place) => ({
    id: blocks[Math.floor((place * blocks.length) / 40)] ?? '',
    share: 0.1 + (0.8 * ((place * 7) % 40)) / 40,
  }));
  for (const width of [1280, 768, 375]) {
    await page.setViewportSize({ width, height: 800 });
    for (const { id, share } of sample(all, 2, width)) {
      await read(page, id, share);
      await switchScript(page);
      const { off, block } = await whereIs(page, id, share);
      const place = `${width} px, ${page.url()}, ${share} of ${id}`;
      expect(block, place).toBe(id);
      expect(off, place).toBeLessThanOrEqual(2);
    }
  }
});

test.each([DESK, PHONE])(
  'the line stands in the first frame, on a slow line too',
  async (reader) => {
    const { page } = await open('/', reader);
    await read(page, FAR, 0.4);
    await using _ = await page.addInitScript((far) => {
      const painted: number[] = [];
      Object.assign(globalThis, { painted });
      const { port1, port2 } = new MessageChannel();
      // After the frame's own callbacks, and so after its paint; before the title there is nothing to see.
      port1.addEventListener('message', () => {
        const block = document.getElementById(far);
        if (document.querySelector('h1')) painted.push(block?.getBoundingClientRect().top ?? 0);
      });
      port1.start();
      requestAnimationFrame(function frame() {
        port2.postMessage(0);
        requestAnimationFrame(frame);
      });
    }, FAR);
    const session = await protocolOf(page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 100,
      downloadThroughput: 40_000,
      uploadThroughput: 40_000,
    });
    await page.locator('#twin').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(`${site.origin}/hans/`);
    await page.waitForLoadState('domcontentloaded');
    await frames(page, 10);
    const painted = await page.evaluate(
      () => (globalThis as unknown as { painted: number[] }).painted,
    );
    const { off, block } = await whereIs(page, FAR, 0.4);
    expect(block).toBe(FAR);
    expect(off).toBeLessThanOrEqual(2);
    expect(painted.length).toBeGreaterThan(5);
    expect(Math.max(...painted) - Math.min(...painted)).toBeLessThanOrEqual(2);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
  },
);

// The code of the switch is one, and most steps lead there and back.
describe.each(ALL ? ESSAYS : ['/'])('the switch on %s', (path) => {
  const twin = path === '/' ? '/hans/' : '/';

  test('keeps the anchor while that is in view, the open note, and the line anywhere', async () => {
    const { page } = await open(`${path}#${named}`);
    const face = page.locator('.margin .named');
    await face.waitFor();
    await switchScript(page);
    await page.waitForURL((url) => url.hash === `#${named}`);
    await face.waitFor();
    const id = marked;
    await read(page, id, 0.5);
    await switchScript(page);
    expect(new URL(page.url()).hash, 'adds nothing to the address').toBe('');
    expect((await whereIs(page, id, 0.5)).off).toBeLessThanOrEqual(2);

    await page.setViewportSize({ width: 1000, height: 800 });
    await read(page, id, 0.5);
    const mark = page.locator(`#${id} [role=doc-noteref]`).last();
    const note = ((await mark.getAttribute('href')) ?? '').slice(1);
    const opened = page.locator(`.open-note:popover-open[data-note=${note}]`);
    await mark.evaluate((link: HTMLElement) => link.click());
    await opened.waitFor();
    await switchScript(page);
    await page.waitForURL((url) => url.hash === `#${note}`);
    await opened.waitFor();
    expect((await whereIs(page, id, 0.5)).off).toBeLessThanOrEqual(2);

    await page.setViewportSize({ width: 1280, height: 600 });
    await page.goto(site.origin + path);
    for (const other of [calledTwice.note, 'colophon']) {
      await laidOut(page);
      await read(page, other, 0.5);
      await switchScript(page);
      expect((await whereIs(page, other, 0.5)).off, other).toBeLessThanOrEqual(2);
    }
  });

  test('leads to the block by its anchor where storage is blocked, and in a new tab', async () => {
    const { page } = await open(path);
    await read(page, marked, 0.5);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('#twin').evaluate((link) => {
        link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, cancelable: true }));
      }),
    ]);
    await tab.waitForURL(`${site.origin}${twin}#${marked}`);
    await using _ = await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'sessionStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.reload();
    await read(page, at(paragraphIds, 0.4), 0.5);
    await switchScript(page);
    expect(new URL(page.url()).hash).toBe(`#${at(paragraphIds, 0.4)}`);
  });

  test('carries the words that were searched for', async () => {
    const { page } = await open(`${path}search/?q=Latin`);
    await switchScript(page);
    expect(page.url()).toBe(`${site.origin}${twin}search/?q=Latin`);
    expect(await page.locator('main input').inputValue()).toBe('Latin');
  });

  test('fetches the twin once, when the pointer comes near', async () => {
    await using own = await serve('dist', { headers: () => ({ 'cache-control': 'no-cache' }) });
    const { page } = await visit(browser, own.origin + path);
    const asked = () => own.requests.filter((request) => request.path === twin).length;
    expect(asked()).toBe(0);
    await page.locator('#twin').hover();
    await expect.poll(asked).toBe(1);
    await switchScript(page);
    expect(new URL(page.url()).pathname).toBe(twin);
    expect(asked(), 'not again at the press').toBe(1);
  });
});

const OFFERS = [
  { path: '/', twin: '/hans/', name: '简体', lang: 'zh-Hans' },
  { path: '/hans/', twin: '/', name: '繁體', lang: 'zh-Hant' },
];
describe.each(sample(OFFERS, 1, 2))(
  'whoever chose the script of $twin',
  ({ path, twin, name, lang }) => {
    const offer = (page: Page) => page.locator('.offer[lang]');

    test('is offered it in its own words, led nowhere, and never asked again after saying so', async () => {
      const { page, trouble } = await open(path);
      const come = async (address: string) => {
        await page.goto(site.origin + address);
        await laidOut(page);
      };
      expect(await offer(page).isVisible()).toBe(false);
      await switchScript(page);
      expect(await offer(page).isVisible()).toBe(false);
      const some = sample(
        [`${path}#${at(sectionIds, 0.3)}`, `${path}search/?q=甲`],
        1,
        path.length,
      );
      for (const address of [path, ...some, `${path}cases/${at(caseIds, 0)}/`]) {
        await come(address);
        expect(decodeURI(page.url())).toBe(site.origin + address);
        expect(await offer(page).getByRole('link').innerText()).toContain(name);
        expect(await offer(page).getAttribute('lang')).toBe(lang);
        expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
      }
      await offer(page).getByRole('link').click();
      await page.waitForURL(`${site.origin}${twin}cases/${at(caseIds, 0)}/`);

      await come(path);
      await offer(page).getByRole('button').click();
      expect(await offer(page).isVisible()).toBe(false);
      await switchScript(page);
      await come(path);
      expect(await offer(page).isVisible()).toBe(false);
      expect(trouble).toEqual([]);
    });
  },
);
