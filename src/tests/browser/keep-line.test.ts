import { expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { frames, read, whereIs } from '../support/place.ts';
import { at, calledTwice, ELSEWHERE, paragraphIds } from '../support/landmarks.ts';
import { DESK, laidOut, PHONE, protocolOf, visit } from '../support/reader.ts';
import { ALL } from '../support/sample.ts';

// Whatever takes another size, the line that is being read stays where it is.

const ESSAYS = ALL ? ['/', '/hans/'] : ['/hans/'];
const ID = at(paragraphIds, 0.7);
const SHARE = 0.4;

test.each(ESSAYS)('the line of %s stands still as window or type become others', async (path) => {
  const { page } = await visit(browser, site.origin + path);
  // At the top nothing is scrolled away.
  for (const width of [700, 375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await frames(page, 2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  await read(page, ID, SHARE);
  for (const width of [1024, 700, 375, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await frames(page, 2);
    await page.evaluate(() => document.fonts.ready);
    const { off, block } = await whereIs(page, ID, SHARE);
    expect(block, `at ${width} px`).toBe(ID);
    expect(off, `at ${width} px`).toBeLessThanOrEqual(2);
  }
  for (const choice of ['size 150', 'measure 30', 'face sans', 'size 100', 'measure 38']) {
    const [name, value] = choice.split(' ');
    await page
      .locator(`#settings [name="${name}"][value="${value}"]`)
      .evaluate((radio: HTMLInputElement) => radio.click());
    await frames(page, 2);
    await page.evaluate(() => document.fonts.ready);
    expect((await whereIs(page, ID, SHARE)).off, choice).toBeLessThanOrEqual(2);
  }
});

const EARLY = [DESK, PHONE].flatMap((reader) => [
  { reader, id: ID, share: SHARE },
  { reader, id: calledTwice.note, share: 0.5 },
]);
/** Each place once, at a desk or on a phone. */
const SOME = EARLY.filter(({ reader, id }) => ALL || (reader === DESK) === (id === ID));

test.each(SOME)(
  'and as the page is still being laid out, at $id',
  async ({ reader, id, share }) => {
    const { page } = await visit(browser, site.origin + ELSEWHERE, reader);
    const session = await protocolOf(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    // Before any frame, and so before the first batch.
    await using _ = await page.addInitScript(
      ([name, part]) =>
        document.addEventListener('DOMContentLoaded', () => {
          window.name = document.documentElement.dataset['deferred'] ?? '';
          const { top, height } = document.getElementById(name)!.getBoundingClientRect();
          scrollBy(0, top + height * part - innerHeight / 3);
        }),
      [id, share] as const,
    );
    await page.goto(site.origin);
    expect(await page.evaluate(() => window.name), 'it was not done yet').toBe('all');
    await laidOut(page);
    await page.evaluate(() => document.fonts.ready);
    await frames(page, 2);
    expect((await whereIs(page, id, share)).off, id).toBeLessThanOrEqual(2);
  },
);
