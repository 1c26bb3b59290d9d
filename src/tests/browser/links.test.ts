import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import {
  at,
  calledTwice,
  caseIds,
  ELSEWHERE,
  noteIds,
  paragraphIds,
  sectionIds,
} from '../support/landmarks.ts';
import { frames, settle } from '../support/place.ts';
import { DESK, laidOut, layoutShift, PHONE, visit, visitApart } from '../support/reader.ts';
import { sample } from '../support/sample.ts';

// From a press to the clipboard, and from there to the right place in a new reader's window.

const PARAGRAPHS = [at(paragraphIds, 0.02), at(paragraphIds, 0.15)];
const NOTES = [calledTwice.note, at(noteIds, 0.5), at(noteIds, 0.65)];
const PATHS = ['/', '/hans/'];

const READER = { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] };

/** Milliseconds that it is said that something was copied, see browser/share/clipboard.ts. */
const SAID_FOR = 2500;

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const press = (page: Page, link: string) =>
  page.locator(link).evaluate((anchor: HTMLElement) => anchor.click());

/** What a press on a link of a heading, a note or a case copies. */
async function copied(page: Page, link: string): Promise<string> {
  // What was said of the press before would be taken for this one's.
  await page.locator('#copied').evaluate((said: HTMLElement) => delete said.dataset['open']);
  await press(page, link);
  await page.locator('#copied[data-open] [data-copied=true]').waitFor();
  return clipboard(page);
}

/** Where the words of a note, a heading or a case that a link names may be met: a note in any of its faces. */
const faceOf = (id: string) =>
  id.startsWith('note-') ? `.named[data-number], [data-note=${id}]:popover-open` : `#${id}`;

/** Opens an address as someone who got it: it leads to an element. */
async function expectLeadsTo(reader: Page, address: string, selector: string): Promise<void> {
  await reader.goto('about:blank'); // another fragment alone would load nothing
  await reader.goto(address);
  await laidOut(reader);
  await settle(reader);
  const isInView = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  await expect
    .poll(() => reader.locator(selector).evaluate(isInView), { message: address })
    .toBe(true);
}

test('the cases are narrowed by an address, and all come back', async () => {
  const { page } = await visit(browser, `${site.origin}/cases/#verdict-filled`);
  const seen = (selector: string) => page.locator(`${selector}:visible`).count();
  const all = await page.locator('.cases li').count();
  const filled = await page.locator('.cases li.filled').count();
  expect(await seen('.cases li')).toBe(filled);
  expect(await seen('.cases li.filled')).toBe(filled);
  expect(await seen('.cases li.filled p + p'), 'their findings are shown').toBe(filled);
  // Of the second section those that are wrong: both hold, and the address says so.
  await page.locator('.narrow p + p > :nth-child(2)').click();
  expect(new URL(page.url()).hash).toBe('#section-2-filled');
  expect(await seen('.cases section')).toBe(1);
  const both = await page.locator('section:has(> #section-2) li.filled').count();
  expect(await seen('.cases li')).toBe(both);
  expect(await page.locator('.shown:visible').textContent()).toContain(`${both}個案例`);
  // A verdict that the section has not: it says so.
  await page.locator('.narrow p > a:has(.ink)').click();
  expect(await seen('.cases li')).toBe(0);
  expect(await page.locator('.shown:visible').textContent()).toContain('沒有');
  await page.goBack();
  await page.locator('.narrow [aria-current=true]:has(.filled)').click();
  expect(await seen('.cases li')).toBe(await page.locator('section:has(> #section-2) li').count());
  await page.locator('.shown:visible [href="#all"]').click();
  expect(await seen('.cases li')).toBe(all);
});

test('what is said of a press stays its time, whatever was pressed before', async () => {
  const { page } = await visitApart(browser, `${site.origin}/cases/${at(caseIds, 0.5)}/`, READER);
  await page.clock.install();
  const said = page.locator('#copied[data-open]');
  /** Presses the link, and waits until that is said. Tells when it was pressed, by the page's clock. */
  const pressAndHear = async () => {
    await page
      .locator('#copied [data-copied=true]')
      .evaluate((words: HTMLElement) => (words.hidden = true));
    const pressed = await page.evaluate(() => Date.now());
    await press(page, 'h1 > .anchor');
    await said.locator('[data-copied=true]').waitFor();
    return pressed;
  };
  await pressAndHear();
  await page.clock.fastForward(SAID_FOR / 2);
  const again = await pressAndHear();
  await page.clock.pauseAt(again + SAID_FOR - 1);
  expect(await said.isVisible()).toBe(true);
  await page.clock.resume();
  await said.waitFor({ state: 'hidden' });
});

test('a narrowed list is narrowed from the first paint on, and in the other script, at the same line', async () => {
  for (const hash of ['#verdict-filled', '#section-2', `#${at(caseIds, 0.3)}`]) {
    const { page } = await visit(browser, `${site.origin}/cases/${hash}`, PHONE);
    expect(await layoutShift(page), hash).toBeLessThanOrEqual(0.01);
  }
  const { page } = await visit(browser, `${site.origin}/cases/#verdict-outlined`);
  const rows = page.locator('.cases li:visible');
  const count = await rows.count();
  const third = (await rows.nth(count >> 1).getAttribute('id')) ?? '';
  const top = () => page.locator(`#${third}`).evaluate((row) => row.getBoundingClientRect().top);
  await page.locator(`#${third}`).evaluate((row) => row.scrollIntoView({ block: 'center' }));
  await frames(page, 2); // until the page is told that it was scrolled
  const stood = await top();
  await page.locator('#twin').evaluate((link: HTMLElement) => link.click());
  await page.waitForURL(`${site.origin}/hans/cases/#verdict-outlined`);
  expect(await rows.count()).toBe(count);
  expect(Math.abs((await top()) - stood)).toBeLessThanOrEqual(60);
  // Neither of the two that want the page whole before the first paint waits for ever.
  await expect.poll(() => page.locator('[rel=expect]').count()).toBe(0);
  await page
    .locator('.narrow [aria-current=true]:has(.outlined)')
    .evaluate((link: HTMLElement) => link.click());
  await expect.poll(() => rows.count()).toBe(await page.locator('.cases li').count());
});

describe.each(PATHS)('on %s', (path) => {
  test('the link of each section, of paragraphs, of notes and of cases leads back to it', async () => {
    const { page } = await visit(browser, site.origin + path, READER);
    const { page: other } = await visit(browser, site.origin + ELSEWHERE);
    const label = await page.locator(`#${PARAGRAPHS[0]} > .anchor`).getAttribute('aria-label');
    expect(label).toMatch(/^本段[鏈链]接：.{8,12}…$/);
    const some = sample([...sectionIds, ...NOTES], path === '/' ? 3 : 1);
    for (const id of [...sample(PARAGRAPHS, 1), ...some]) {
      const address = await copied(page, `#${id} > .anchor`);
      expect(address.startsWith(site.origin + path), address).toBe(true);
      await expectLeadsTo(other, address, faceOf(id));
    }
    for (const id of sample(caseIds, 1)) {
      await page.goto(`${site.origin}${path}cases/${id}/`);
      const address = await copied(page, 'h1 > .anchor');
      expect(address).toBe(`${site.origin}${path}s/${id}/`);
      await other.goto(address);
      await other.waitForURL(`${site.origin}${path}cases/${id}/`);
    }
  });

  test('without permission the link is copied or shown, selected', async () => {
    const { page } = await visit(browser, site.origin + path);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    const last = at(sectionIds, 1);
    await press(page, `#${last} > .anchor`);
    await page.locator('#copied input').waitFor();
    expect(await page.locator('#copied input').inputValue()).toBe(
      `${site.origin}${path}s/${last}/`,
    );
    const selected = await page
      .locator('#copied input')
      .evaluate((field: HTMLInputElement) =>
        field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
      );
    expect(selected).toContain(`/s/${last}/`);
  });

  test('quotations lead to their passage in either script', async () => {
    const { page } = await visit(browser, site.origin + ELSEWHERE, READER);
    // The section alone would not bring the passage into a low window.
    const low = { viewport: { width: 1280, height: 500 } };
    const { page: reader } = await visit(browser, site.origin + ELSEWHERE, low);
    for (const { from, to, start, length } of sample(QUOTATIONS, path === '/' ? 2 : 1)) {
      await page.goto(site.origin + path);
      await laidOut(page);
      await page.evaluate(select, { from, to, start, length });
      const words = await page.evaluate(() => {
        const passage = getSelection()!.getRangeAt(0).cloneContents();
        for (const mark of passage.querySelectorAll('sup, .anchor')) mark.remove();
        return passage.textContent;
      });
      await page.locator('#quote:not([hidden])').click();
      await page.locator('#copied[data-open] [data-copied=true]').waitFor();
      const [quotation = '', address = ''] = (await clipboard(page)).split(/\n(?=http)/);
      expect(quotation.length).toBeGreaterThan(3);
      expect(quotation).toMatch(path === '/' ? /^「.*」$/su : /^“.*”$/su);
      const bare = (text: string) => text.replaceAll(/[「」『』“”‘’\s\u2060]/gu, '');
      expect(bare(quotation), 'without its marks').toBe(bare(words));
      const other = address.replace(
        path === '/' ? '/#' : '/hans/#',
        path === '/' ? '/hans/#' : '/#',
      );
      expect(other).not.toBe(address);
      for (const one of [address, other]) await expectLeadsTo(reader, one, `#${from}`);
    }
  });
});

/** First and last block, where to begin, and how many characters; some end in the next paragraph. */
const QUOTATIONS = [
  { share: 0.02, start: 5, length: 12 },
  { share: 0.2, start: 0, length: 20 },
  { share: 0.25, start: 4, length: 10, isLong: true },
  { share: 0.4, start: 10, length: 60 },
  { share: 0.45, start: 0, length: 9 },
  { share: 0.5, start: 8, length: 30, isLong: true },
  { share: 0.6, start: 20, length: 5 },
  { share: 0.75, start: 6, length: 25 },
  { share: 0.8, start: 2, length: 4 },
  { share: 0.9, start: 3, length: 14, isLong: true },
].map(({ share, isLong, ...rest }) => ({
  from: at(paragraphIds, share),
  to: at(paragraphIds, isLong ? share + 1 / paragraphIds.length : share),
  ...rest,
}));

/** Selects from a character of one block to as many characters of another. */
function select(wanted: { from: string; to: string; start: number; length: number }): void {
  const place = (id: string, offset: number): [Node, number] => {
    const walker = document.createTreeWalker(
      document.getElementById(id) as Node,
      NodeFilter.SHOW_TEXT,
    );
    let left = offset;
    while (walker.nextNode()) {
      const { length } = walker.currentNode as Text;
      if (left <= length) return [walker.currentNode, left];
      left -= length;
    }
    throw new Error(`#${id} is shorter than ${offset}`);
  };
  document.getElementById(wanted.from)?.scrollIntoView();
  const base = wanted.from === wanted.to ? wanted.start : 0;
  getSelection()?.setBaseAndExtent(
    ...place(wanted.from, wanted.start),
    ...place(wanted.to, base + wanted.length),
  );
}
