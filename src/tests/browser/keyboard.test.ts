import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { at, sectionIds } from '../support/landmarks.ts';
import { visit } from '../support/reader.ts';
import { sample } from '../support/sample.ts';

// The shortcuts: what each does, and whose keys they leave alone.

const ESSAYS = ['/', '/hans/'];

/** The element in focus: its id or words, and where it stands in the window. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return {
      name: element?.id || element?.textContent?.trim(),
      top: element?.getBoundingClientRect().top ?? Number.NaN,
    };
  });
const focusedName = async (page: Page) => (await focused(page)).name;

describe('in the essay', () => {
  test('j and k go from heading to heading', async () => {
    const { page } = await visit(browser, site.origin);
    const headings = await page
      .locator('main :is(h1, h2, h3)')
      .evaluateAll((all) => all.map((one) => one.id || one.textContent?.trim()));
    expect(headings.length).toBeGreaterThan(15);
    for (const heading of headings) {
      await page.keyboard.press('j');
      const { name, top } = await focused(page);
      expect(name).toBe(heading);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(900);
    }
    for (const heading of headings.slice(0, -1).toReversed()) {
      await page.keyboard.press('k');
      expect(await focusedName(page)).toBe(heading);
    }
    // They go from where the reader is, whatever was in focus before.
    const section = at(sectionIds, 0.3);
    const [before, after] = [0, 1].map((on) => headings[headings.indexOf(section) + on]);
    const read = () =>
      page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), `${section}-2`);
    await read();
    await page.keyboard.press('k');
    expect(await focusedName(page)).toBe(before);
    await read();
    await page.keyboard.press('j');
    expect(await focusedName(page)).toBe(after);
    expect((await focused(page)).top).toBeLessThan(100);
  });

  test('n and p go from mark to mark, Enter to the note, a comma to the settings, t to the other script', async () => {
    const { page } = await visit(browser, site.origin);
    const marks = await page
      .locator('[role=doc-noteref]')
      .evaluateAll((all) => all.map(({ id }) => id));
    for (const mark of marks.slice(0, 5)) {
      await page.keyboard.press('n');
      expect(await focusedName(page)).toBe(mark);
    }
    await page.keyboard.press('p');
    expect(await focusedName(page)).toBe(marks[3]);
    const note = await page.locator(`#${marks[3]}`).getAttribute('href');
    await page.keyboard.press('Enter');
    expect(`#${await page.locator('.open-note:popover-open').getAttribute('data-note')}`).toBe(
      note,
    );
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe(marks[3]);
    await page.keyboard.press('n');
    expect(await focusedName(page)).toBe(marks[4]);

    // A comma opens the settings, and Escape gives the place back.
    const mark = await focusedName(page);
    await page.keyboard.press(',');
    expect(await page.locator('#settings :focus').getAttribute('name')).toBe('size');
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe(mark);

    // And t goes to the other script.
    await page.keyboard.press('t');
    await page.waitForURL((url) => url.pathname === '/hans/');
  });
});

test.each(sample(ESSAYS, 1))(
  'a question mark on %s lists them, and the list is true',
  async (path) => {
    const { page, trouble } = await visit(browser, site.origin + path);
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: path === '/' ? '快捷鍵' : '快捷键' });
    expect(await list.isVisible()).toBe(true);
    const keys = await list.locator('kbd').allTextContents();
    expect(keys).toEqual(['j', 'k', 'n', 'p', '/', 'Ctrl', 'K', 't', ',', '?']);
    await page.keyboard.press('Enter'); // the way out has the focus
    expect(await list.isVisible()).toBe(false);
    const heard = await page.evaluate(
      (all) =>
        all.filter(
          (key) =>
            !document.body.dispatchEvent(
              new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
            ),
        ),
      keys.filter((key) => !['/', 'Ctrl', 'K'].includes(key)), // the search's
    );
    expect(heard).toEqual(['j', 'k', 'n', 'p', 't', ',', '?']);
    expect(trouble).toEqual([]);
  },
);

/** Whether a page takes a key that is pressed at an element. */
const takes = (page: Page, selector: string, init: Record<string, string | boolean>) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, options) =>
        !element.dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...options }),
        ),
      init,
    );

test('other keys, and keys for others, are left alone', async () => {
  const { page } = await visit(browser, `${site.origin}/search/`);
  expect(await takes(page, 'body', { key: 'j' })).toBe(true);
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing', 'repeat'])
    expect(await takes(page, 'body', { key: 'j', [held]: true }), held).toBe(false);
  for (const key of ['b', 'J', 'Escape', ' ', 'ArrowDown', 'Process', 'Backspace', 'Tab'])
    expect(await takes(page, 'body', { key }), key).toBe(false);
  for (const place of ['.find input', '#settings [type=radio]', '#keys button'])
    expect(await takes(page, place, { key: 'j' }), place).toBe(false);
  await page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.showModal();
  });
  expect(await takes(page, 'body', { key: 'j' })).toBe(false);
});

test('a waiting Chinese input method does not stand in the way; they can be turned off, and stay so', async () => {
  const { page } = await visit(browser, site.origin);
  expect(await takes(page, 'body', { key: '？' })).toBe(true);
  expect(await page.locator('#keys').isVisible()).toBe(true);
  await page.keyboard.press('Escape');

  await page.locator('[popovertarget=settings]').click();
  await page.locator('#settings [name=keys][value=off]').click();
  await page.keyboard.press('Escape');
  for (const key of ['j', 'n', 't', ',', '?', '/'])
    expect(await takes(page, 'body', { key }), key).toBe(false);
  await page.reload();
  expect(await takes(page, 'body', { key: 'j' })).toBe(false);
  // The list is still to be read, by its button.
  await page.locator('[popovertarget=settings]').click();
  await page.locator('#settings [popovertarget=keys]').click();
  expect(await page.locator('#keys').isVisible()).toBe(true);
});
