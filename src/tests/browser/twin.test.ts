import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { frames, read, whereIs } from '../support/place.ts';
import { DESK, laidOut, layoutShift, PHONE, visit } from '../support/reader.ts';
import { sample } from '../support/sample.ts';
import { serve } from '../support/serve.ts';

// The switch between the scripts keeps the line that is being read.

const ESSAYS = ['/', '/hans/'];

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

describe.each([1280, 768, 375])('at %i px', (width) => {
  // To and fro, so that both tests together try each place both ways.
  test.each(ESSAYS)('the twin shows the same line of the same block, from %s', async (path) => {
    const { page } = await open(path, { viewport: { width, height: 800 } });
    const blocks = await page
      .locator('.prose p[id]')
      .evaluateAll((paragraphs) => paragraphs.map(({ id }) => id));
    const offs: number[] = [];
    const all = Array.from({ length: 40 }, (_, place) => ({
      id: blocks[Math.floor((place * blocks.length) / 40)] ?? '',
      share: 0.1 + (0.8 * ((place * 7) % 40)) / 40,
    }));
    const places = sample(all, 5, width);
    for (const { id, share } of places) {
      await read(page, id, share);
      await switchScript(page);
      const { off, block } = await whereIs(page, id, share);
      expect(block, `${page.url()} ${share} of ${id}`).toBe(id);
      offs.push(off);
    }
    expect(offs).toHaveLength(places.length);
    expect(offs.filter((off) => off > 2)).toEqual([]);
  });
});

test.each([DESK, PHONE])(
  'the line stands in the first frame, on a slow line too',
  async (reader) => {
    const { page } = await open('/', reader);
    await read(page, 'turn-the-whole-ship-5', 0.4);
    await page.addInitScript(() => {
      const painted: number[] = [];
      Object.assign(globalThis, { painted });
      const { port1, port2 } = new MessageChannel();
      // After the frame's own callbacks, and so after its paint; before the title there is nothing to see.
      port1.addEventListener('message', () => {
        const block = document.getElementById('turn-the-whole-ship-5');
        if (document.querySelector('h1')) painted.push(block?.getBoundingClientRect().top ?? 0);
      });
      port1.start();
      requestAnimationFrame(function frame() {
        port2.postMessage(0);
        requestAnimationFrame(frame);
      });
    });
    const session = await page.context().newCDPSession(page);
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
    const { off, block } = await whereIs(page, 'turn-the-whole-ship-5', 0.4);
    expect(block).toBe('turn-the-whole-ship-5');
    expect(off).toBeLessThanOrEqual(2);
    expect(painted.length).toBeGreaterThan(5);
    expect(Math.max(...painted) - Math.min(...painted)).toBeLessThanOrEqual(2);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
  },
);

describe.each(ESSAYS)('the switch on %s', (path) => {
  const twin = path === '/' ? '/hans/' : '/';

  test('adds nothing to the address, and keeps the anchor in it while that is in view', async () => {
    const { page } = await open(`${path}#note-sogou`);
    const named = page.locator('.margin .named');
    await named.waitFor();
    await switchScript(page);
    await page.waitForURL((url) => url.hash === '#note-sogou');
    await named.waitFor();
    await read(page, 'playbook-2', 0.5);
    await switchScript(page);
    expect(new URL(page.url()).hash).toBe('');
    expect((await whereIs(page, 'playbook-2', 0.5)).off).toBeLessThanOrEqual(2);
  });

  test('takes the open note along', async () => {
    const { page } = await open(path, { viewport: { width: 1000, height: 800 } });
    const id = 'playbook-2';
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
  });

  test('leads to the block by its anchor where storage is blocked, and in a new tab', async () => {
    const { page } = await open(path);
    await read(page, 'playbook-2', 0.5);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('#twin').evaluate((link) => {
        link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, cancelable: true }));
      }),
    ]);
    await tab.waitForURL(`${site.origin}${twin}#playbook-2`);
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'sessionStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.reload();
    await read(page, 'playbook-3', 0.5);
    await switchScript(page);
    expect(new URL(page.url()).hash).toBe('#playbook-3');
  });

  test('keeps the line in a note and in the colophon, too', async () => {
    const { page } = await open(path, { viewport: { width: 1280, height: 600 } });
    for (const [id, share] of [
      ['note-nokia', 0.5],
      ['colophon', 0.5],
    ] as const) {
      await read(page, id, share);
      await switchScript(page);
      expect((await whereIs(page, id, share)).off, id).toBeLessThanOrEqual(2);
      await page.goto(site.origin + path);
    }
  });

  test('carries the words that were searched for', async () => {
    const { page } = await open(`${path}search/?q=FM365`);
    await switchScript(page);
    expect(page.url()).toBe(`${site.origin}${twin}search/?q=FM365`);
    expect(await page.locator('main input').inputValue()).toBe('FM365');
  });

  test('fetches the twin once, when the pointer comes near', async () => {
    await using own = await serve('dist');
    const { page } = await visit(browser, own.origin + path);
    const asked = () => own.requests.filter((request) => request.path === twin).length;
    expect(asked()).toBe(0);
    await Promise.all([page.waitForRequest(own.origin + twin), page.locator('#twin').hover()]);
    await expect.poll(asked).toBe(1);
    await page.locator('#twin').focus();
    await page.waitForLoadState('networkidle');
    expect(asked()).toBe(1);
  });
});

describe.each([
  { path: '/', twin: '/hans/', name: '简体', lang: 'zh-Hans' },
  { path: '/hans/', twin: '/', name: '繁體', lang: 'zh-Hant' },
])('whoever chose the script of $twin', ({ path, twin, name, lang }) => {
  const offer = (page: Page) => page.locator('.offer[lang]');

  /** A reader who switched from a page to its twin, and comes back by an address. */
  async function comeBack(address: string) {
    const visited = await open(path);
    expect(await offer(visited.page).isVisible()).toBe(false);
    await switchScript(visited.page);
    expect(await offer(visited.page).isVisible()).toBe(false);
    await visited.page.goto(site.origin + address);
    await laidOut(visited.page);
    return visited;
  }

  test('is offered it in its own words, and led nowhere', async () => {
    const pages = [`${path}#playbook`, `${path}cases/nokia/`, `${path}search/?q=甲`];
    for (const address of [path, ...sample(pages, 1, path.length)]) {
      const { page, trouble } = await comeBack(address);
      expect(decodeURI(page.url())).toBe(site.origin + address);
      expect(await offer(page).getByRole('link').innerText()).toContain(name);
      expect(await offer(page).getAttribute('lang')).toBe(lang);
      expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
      expect(trouble).toEqual([]);
    }
  });

  test('gets there by the offer, line and all', async () => {
    const { page } = await comeBack(`${path}cases/nokia/`);
    await offer(page).getByRole('link').click();
    await page.waitForURL(`${site.origin}${twin}cases/nokia/`);
  });

  test('is never asked again after saying so', async () => {
    const { page } = await comeBack(path);
    await offer(page).getByRole('button').click();
    expect(await offer(page).isVisible()).toBe(false);
    await switchScript(page);
    await page.goto(site.origin + path);
    expect(await offer(page).isVisible()).toBe(false);
  });
});
