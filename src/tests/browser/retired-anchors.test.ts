import { describe, expect, test } from 'vitest';
import { browser } from '../support/built-site.ts';
import { servedFixture } from '../support/served-fixture.ts';
import { ELSEWHERE } from '../support/landmarks.ts';
import { DESK, laidOut, visit } from '../support/reader.ts';
import { sample } from '../support/sample.ts';

// Anchors never die: the hostile essay has retired some, and its readers' old links still lead on.

const site = servedFixture('hostile');
const elsewhere = () => site.home + ELSEWHERE.slice(1);
/** Pixels: type that comes late may move a page by so much after it was scrolled. */
const LINE = 38;
const SCRIPTS = ['', 'hans/'];
const READERS = [
  { name: 'with JavaScript', reader: DESK },
  { name: 'without', reader: { ...DESK, javaScriptEnabled: false } },
];

/** An anchor that was retired, on which page, and the anchor that took its place. */
const ANCHORS = [
  ['', 'sundial', 'almanac'],
  ['', 'clocks-of-old', 'what-it-takes'],
  ['', 'candle', 'hourglass'],
  ['', 'note-broom-star', 'note-comet'],
  ['cases/', 'broom-star', 'comet'],
  ['corrections/', 'c03', 'c02'],
] as const;
/** A page that was retired, and where it leads. */
const WAYS = [
  ['cases/broom-star/', 'cases/comet/'],
  ['cases/guest-star/', 'cases/comet/'],
  ['cases/candle/', '#hourglass'],
  ['s/broom-star/', 'cases/comet/'],
  ['s/sundial/', '#almanac'],
] as const;

describe.each(READERS)('$name', ({ name, reader }) => {
  const isScripted = name !== 'without';

  const scripts = isScripted ? SCRIPTS : sample(SCRIPTS, 1);

  test.each(scripts)('old anchors on /%s land where those of today do', async (script) => {
    const { page, trouble } = await visit(browser, elsewhere(), reader);
    /** How far below the window's top something stands. */
    const standing = async (face: string) =>
      (await page.locator(face).boundingBox())?.y ?? Number.NEGATIVE_INFINITY;
    const open = async (path: string) => {
      await page.goto('about:blank');
      await page.goto(site.home + script + path);
      await laidOut(page);
    };
    for (const [path, old, successor] of script ? sample(ANCHORS, 2) : ANCHORS) {
      // With JavaScript an address that names a note shows it beside its mark, when it is opened.
      const isBeside = isScripted && successor.startsWith('note-');
      const face = isBeside ? 'sup .named' : `[id="${successor}"]`;
      await open(`${path}#${old}`);
      const here = await standing(face);
      if (old === 'note-broom-star') {
        const ground = (note: Element) => getComputedStyle(note).backgroundColor;
        expect(await page.locator('#note-comet').evaluate(ground), 'it is marked').not.toBe(
          'rgba(0, 0, 0, 0)',
        );
      }
      if (isBeside) await open(`${path}#${successor}`);
      else await page.evaluate((id) => (location.hash = id), successor);
      const there = await standing(face);
      expect(there, successor).toBeGreaterThan(-LINE);
      expect(there, successor).toBeLessThan(900);
      expect(Math.abs(here - there), old).toBeLessThan(LINE);
    }
    expect(trouble).toEqual([]);
  });

  test.each(scripts)('old pages below /%s lead on', async (script) => {
    const { page, trouble } = await visit(browser, elsewhere(), reader);
    for (const [path, successor] of script ? sample(WAYS, 2) : WAYS) {
      await page.goto(site.home + script + path);
      if (!isScripted) await page.locator('#whole').click();
      await page.waitForURL(site.home + script + successor);
    }
    expect(trouble).toEqual([]);
  });
});

test('the way on keeps the fragment and leaves no trace in the history', async () => {
  const { page } = await visit(browser, elsewhere());
  await page.goto(`${site.home}cases/broom-star/#sources`);
  await page.waitForURL('**/cases/comet/#sources');
  await page.goBack();
  expect(page.url()).toBe(elsewhere());
});

test('the switch of scripts keeps an old anchor', async () => {
  const { page } = await visit(browser, `${site.home}#note-broom-star`);
  await page.locator('#twin').evaluate((link: HTMLElement) => link.click());
  await page.waitForURL('**/hans/#note-broom-star');
});
