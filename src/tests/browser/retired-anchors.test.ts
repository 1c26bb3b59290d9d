import { describe, expect, test } from 'vitest';
import { browser } from '../support/built-site.ts';
import { servedFixture } from '../support/served-fixture.ts';
import { DESK, visit } from '../support/reader.ts';

// Anchors never die: the hostile essay has retired some, and its readers' old links still lead on.

const site = servedFixture('hostile');
/** Pixels: type that comes late may move a page by so much after it was scrolled. */
const LINE = 38;
const SCRIPTS = ['', 'hans/'];
const READERS = [
  { name: 'with JavaScript', reader: DESK },
  { name: 'without', reader: { ...DESK, javaScriptEnabled: false } },
];

describe.each(READERS)('$name', ({ name, reader }) => {
  const open = async (path: string) => {
    const { page, trouble } = await visit(browser, site.home + path, reader);
    expect(trouble).toEqual([]);
    return page;
  };
  /** How far below the window's top something stands when an address is opened. */
  const standing = async (path: string, id: string) => {
    const page = await open(path);
    // With JavaScript an address that names a note shows it beside its mark.
    const isBeside = name !== 'without' && id.startsWith('note-');
    const face = page.locator(isBeside ? 'sup .named' : `[id="${id}"]`);
    const { y = -1 } = (await face.boundingBox()) ?? {};
    return y;
  };

  test.each(
    SCRIPTS.flatMap(
      (script) =>
        [
          [script, 'sundial', 'almanac'],
          [script, 'clocks-of-old', 'what-it-takes'],
          [script, 'candle', 'hourglass'],
          [script, 'note-broom-star', 'note-comet'],
          [`${script}cases/`, 'broom-star', 'comet'],
          [`${script}corrections/`, 'c03', 'c02'],
        ] as const,
    ),
  )('%s#%s lands where #%s does', async (path, old, successor) => {
    const there = await standing(`${path}#${successor}`, successor);
    expect(there).toBeGreaterThan(-LINE);
    expect(there).toBeLessThan(900);
    expect(Math.abs((await standing(`${path}#${old}`, successor)) - there)).toBeLessThan(LINE);
  });

  test.each(SCRIPTS)('an old note on /%s is marked as the new one is', async (script) => {
    const page = await open(`${script}#note-broom-star`);
    const background = await page
      .locator('#note-comet')
      .evaluate((note) => getComputedStyle(note).backgroundColor);
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
  });

  test.each(
    SCRIPTS.flatMap(
      (script) =>
        [
          [`${script}cases/broom-star/`, `${script}cases/comet/`],
          [`${script}cases/guest-star/`, `${script}cases/comet/`],
          [`${script}cases/candle/`, `${script}#hourglass`],
          [`${script}s/broom-star/`, `${script}cases/comet/`],
          [`${script}s/sundial/`, `${script}#almanac`],
        ] as const,
    ),
  )('%s leads on to %s', async (path, successor) => {
    const page = await open(path);
    if (name === 'without') await page.locator('#whole').click();
    await page.waitForURL(site.home + successor);
  });
});

test('the way on keeps the fragment and leaves no trace in the history', async () => {
  const { page } = await visit(browser, `${site.home}cases/`);
  await page.goto(`${site.home}cases/broom-star/#sources`);
  await page.waitForURL('**/cases/comet/#sources');
  await page.goBack();
  expect(page.url()).toBe(`${site.home}cases/`);
});

test('the switch of scripts keeps an old anchor', async () => {
  const { page } = await visit(browser, `${site.home}#note-broom-star`);
  await page.locator('#twin').evaluate((link: HTMLElement) => link.click());
  await page.waitForURL('**/hans/#note-broom-star');
});
