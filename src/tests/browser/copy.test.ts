import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { at, noteIds, paragraphIds, sectionIds } from '../support/landmarks.ts';
import { DESK, visit } from '../support/reader.ts';

// What is in the clipboard when a reader has copied a passage.

const TITLE = `#${at(sectionIds, 0)}`;
const [FIRST, SECOND, THIRD] = [0, 1, 2].map((nth) => `#${paragraphIds[nth]}`) as [
  string,
  string,
  string,
];
const [NOTE, NEXT_NOTE] = [2, 3].map((nth) => `#${noteIds[nth]}`) as [string, string];

const open = async (path: string, javaScriptEnabled = true) =>
  (
    await visit(browser, site.origin + path, {
      ...DESK,
      javaScriptEnabled,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
  ).page;

/** A place in the text: so many characters into an element, its marks counted. */
type Place = [selector: string, characters: number];

/** Selects from one place to another, presses Ctrl+C, and reads what came of it. */
async function copy(page: Page, from: Place, to: Place): Promise<{ text: string; html: string }> {
  await page.evaluate(
    ([start, end]) => {
      const place = ([selector, characters]: Place): [Node, number] => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`no ${selector}`);
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let left = characters;
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const { length } = node.textContent ?? '';
          if (left <= length) return [node, left];
          left -= length;
        }
        throw new Error(`${selector} has not ${characters} characters`);
      };
      getSelection()?.setBaseAndExtent(...place(start), ...place(end));
    },
    [from, to] as const,
  );
  await page.keyboard.press('Control+C');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

/** The words of a paragraph as they stand in the page, marks and all. */
const wordsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.textContent ?? '');
/** The same as a reader should get them. */
const cleanWordsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const clone = element.cloneNode(true) as Element;
    for (const mark of clone.querySelectorAll('sup, .back')) mark.remove();
    return clone.textContent ?? '';
  });
const withoutTags = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('\n', '');

describe.each(['/', '/hans/'])('from %s', (path) => {
  test('a passage is what one sees: exact, clean, in its form, with nothing added', async () => {
    const page = await open(path);

    const words = await wordsOf(page, SECOND);
    const part = await copy(page, [SECOND, 5], [SECOND, 40]);
    expect(part, 'a part of a paragraph').toEqual({
      text: words.slice(5, 40),
      html: words.slice(5, 40),
    });

    const whole = await wordsOf(page, FIRST);
    expect(whole).toMatch(/\D\d+$/);
    const last: Place = [FIRST, whole.length];
    const end = await copy(page, [FIRST, whole.length - 6], last);
    expect(end.text, 'a mark leaves nothing').toBe(whole.slice(-6).replace(/\d+$/, ''));
    expect(withoutTags(end.html)).toBe(whole.slice(-6).replace(/\d+$/, ''));

    const blocks = await copy(page, [TITLE, 0], [THIRD, 4]);
    const lines = await Promise.all([
      cleanWordsOf(page, TITLE),
      cleanWordsOf(page, FIRST),
      cleanWordsOf(page, SECOND),
    ]);
    const start = (await cleanWordsOf(page, THIRD)).slice(0, 4);
    expect(blocks.text.split(/\n+/), 'blocks are lines').toEqual([...lines, start]);
    expect(blocks.html.match(/<\w[^>]*>/g)).toEqual(
      expect.arrayContaining(['<h2>', '<p>', expect.stringMatching(/^<a href="http:\/\/127/)]),
    );
    expect(blocks.html).not.toMatch(/<(?!\/?(h2|p|a|b|strong|em)\b)|class|style|id=|role/);
    expect(withoutTags(blocks.html).trim().replaceAll(/\s/g, '')).toBe(
      [...lines, start].join('').replaceAll(/\s/g, ''),
    );

    const notes = await copy(page, [NOTE, 0], [NEXT_NOTE, 12]);
    expect(notes.text.split('\n')[0], 'notes have no number').toBe(await cleanWordsOf(page, NOTE));
    expect(notes.text).not.toContain('↑');
    expect(notes.html.match(/<p>/g)).toHaveLength(2);
    expect(notes.html).not.toMatch(/<(li|ol|small|span)|↑/);
    for (const [, address] of notes.html.matchAll(/href="([^"]*)"/g))
      expect(address).toMatch(/^http/);

    const all = await copy(page, [TITLE, 0], ['#notes', 0]);
    expect(all.text.length).toBeGreaterThan(7000);
    for (const copied of [all.text, all.html]) {
      expect(copied, 'no joiner').not.toMatch(/[\u00ad\u200b-\u200d\u2060\ufeff]/);
      expect(copied, 'no space between Han').not.toMatch(/\p{Script=Han} +\p{Script=Han}/u);
    }
    expect(all.html).not.toMatch(/<p><\/p>|<span|<section|<nav/);
  });

  test('without JavaScript the plain text is as clean', async () => {
    const page = await open(path, false);
    const whole = await wordsOf(page, FIRST);
    const last: Place = [FIRST, whole.length];
    // Playwright's own evaluation still runs; the page's scripts do not.
    const { text } = await copy(page, [FIRST, whole.length - 6], last);
    expect(text).toBe(whole.slice(-6).replace(/\d+$/, ''));
  });
});

test('what is typed is copied as it is', async () => {
  const page = await open('/search/');
  await page.locator('main input').fill('諾基亞');
  await page.locator('main input').selectText();
  await page.keyboard.press('Control+C');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('諾基亞');
});

test('the cells of a table come as paragraphs', async () => {
  const page = await open('/corrections/');
  const { html } = await copy(page, ['thead', 0], ['tbody tr:nth-child(2) td:last-child', 3]);
  expect(html).toMatch(/^(\s*<p>[^<]*<\/p>)+\s*$/);
  expect(html.match(/<p>/g)).toHaveLength(5);
});
