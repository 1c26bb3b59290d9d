import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { violationsOn } from '../support/axe.ts';
import { settle } from '../support/place.ts';
import {
  at,
  calledTwice,
  caseIds,
  ELSEWHERE,
  keyOf,
  noteIds,
  sectionIds,
} from '../support/landmarks.ts';
import { DESK, laidOut, layoutShift, PHONE, protocolOf, visit } from '../support/reader.ts';
import { ALL, sample } from '../support/sample.ts';
import { serve } from '../support/serve.ts';

// The faces of the notes, in a real Chromium: in the margin, at the mark, at the foot of the window.

const ESSAYS = ['/', '/hans/'];
const { note: NOTE, call: CALL, again: AGAIN, heading: HEADING, next: NEXT } = calledTwice;
/** A note further on. */
const ANOTHER = at(noteIds, 0.65);
const WIDE = { viewport: { width: 1440, height: 900 } };
const NARROW = { viewport: { width: 1024, height: 768 } };
const FACES = [
  { face: 'over the margin', reader: WIDE, hasMargin: true },
  { face: 'at the mark', reader: NARROW, hasMargin: false },
  { face: 'as a sheet', reader: PHONE, hasMargin: false },
];

/** Brings a mark to the middle of the window, and its section and margin with it. */
async function goTo(page: Page, call: string): Promise<void> {
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), call);
  await settle(page);
}

const callsOf = (page: Page) =>
  page.locator('[role=doc-noteref]').evaluateAll((marks) => marks.map(({ id }) => id));

/** What an open note is, and what the page is meanwhile. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const face = document.querySelector<HTMLElement>('.open-note');
    if (!face) throw new Error('the page has no face');
    const { top, bottom, left, right } = face.getBoundingClientRect();
    return {
      open: face.matches(':popover-open'),
      label: face.ariaLabel,
      text: face.querySelector('p')?.textContent,
      ways: [...face.querySelectorAll('.back[aria-current=true]')].map((way) =>
        way.getAttribute('href'),
      ),
      isBeside: face.classList.contains('beside'),
      isInView: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      note: face.dataset['note'],
      share: (bottom - top) / innerHeight,
      focus: document.activeElement?.closest('.open-note') ? 'face' : document.activeElement?.id,
      scroll: scrollY,
      history: history.length,
      hash: location.hash,
    };
  });

/** Whether all of an element stands in the window. */
const isInWindow = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

type Box = { top: number; bottom: number; left: number; right: number };

/** The notes of the margin now, each with the line of its mark, seen or left to the same above, and the column of text. */
const marginsOf = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element): Box => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY, left, right };
    };
    const marks = [...document.querySelectorAll('[role=doc-noteref]')];
    const { lineHeight } = getComputedStyle(document.documentElement);
    return {
      column: boxOf(document.querySelector('article')!),
      line: Number.parseFloat(lineHeight),
      notes: [...document.querySelectorAll('.margin .note')]
        .map((note, index) => ({ mark: marks[index]!, note }))
        .filter(({ note }) => note.checkVisibility())
        .map(({ mark, note }) => ({
          call: mark.id,
          number: mark.textContent,
          mark: boxOf(mark),
          isSeen: note.checkVisibility({ visibilityProperty: true }),
          ...boxOf(note),
        })),
    };
  });

/**
 * Each note of the margin in this window is beside the text, at its mark or right below the note above, and
 * is not said twice where the first ends below both marks. Gives their marks.
 */
async function expectBesideMarks(page: Page): Promise<string[]> {
  const { notes, column, line } = await marginsOf(page);
  for (const [index, note] of notes.entries()) {
    const above = notes.slice(0, index).filter(({ isSeen }) => isSeen);
    const middle = (note.mark.top + note.mark.bottom) / 2;
    const same = above.findLast(({ number }) => number === note.number);
    if (!note.isSeen) {
      expect(same?.bottom, `${note.call} has none`).toBeGreaterThan(middle - line / 2);
      continue;
    }
    expect(same?.bottom ?? 0, `${note.call} is said twice`).toBeLessThanOrEqual(middle);
    expect(note.left, `${note.call} is beside the text`).toBeGreaterThan(column.right);
    const end = Math.max(0, ...above.map(({ bottom }) => bottom));
    expect(note.top, `${note.call} overlaps`).toBeGreaterThanOrEqual(end - 0.5);
    const away = Math.abs(note.top - middle);
    const isNear = away <= 1.5 * line || note.top - end <= 0.5;
    expect(isNear, `${note.call} stands ${Math.round(away)} px from its mark`).toBe(true);
  }
  return notes.map(({ call }) => call);
}

/** Goes to some windows of the page, and looks at the margins there. */
async function expectMargins(page: Page): Promise<void> {
  const seen = new Set<string>();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const windows = Array.from({ length: Math.ceil(height / 800) }, (_, nth) => nth * 800);
  for (const y of sample(windows, 3)) {
    await page.evaluate((top) => scrollTo(0, top), y);
    await settle(page);
    for (const call of await expectBesideMarks(page)) seen.add(call);
  }
  expect(seen.size).toBeGreaterThan(2);
}

/** The margins are empty, and a note opens at its mark. */
async function expectNoMargins(page: Page): Promise<void> {
  await goTo(page, CALL);
  expect((await marginsOf(page)).notes).toEqual([]);
  await page.locator(`#${CALL}`).press('Enter');
  expect(await stateOf(page)).toMatchObject({ open: true, isInView: true, isBeside: false });
  await page.keyboard.press('Escape');
}

/** Type as many times as large as the page's own. */
const enlarge = (page: Page, times: number) =>
  page.evaluate((factor) => {
    document.documentElement.style.fontSize = '';
    const { fontSize } = getComputedStyle(document.documentElement);
    document.documentElement.style.fontSize = `${Number.parseFloat(fontSize) * factor}px`;
  }, times);

const setMeasure = (page: Page, characters: string) =>
  page.evaluate((value) => {
    document.documentElement.dataset['measure'] = value;
  }, characters);

describe('in the margins', () => {
  test('also after window, text or lines became others', async () => {
    const { page } = await visit(browser, `${site.origin}/hans/`, NARROW);
    await expectNoMargins(page);
    for (const width of sample([1200, 1280, 1920], 2)) {
      await page.setViewportSize({ width, height: 900 });
      await expectMargins(page);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await goTo(page, CALL);
    for (const measure of ['30', '38', '34']) {
      await setMeasure(page, measure);
      if (measure !== '34') await expectMargins(page);
    }
    for (const times of sample([1.25, 1.5, 2], 2)) {
      await page.setViewportSize(WIDE.viewport);
      await goTo(page, CALL);
      await enlarge(page, times);
      await expectNoMargins(page); // no room beside such text
      await page.setViewportSize({ width: 1440 * times, height: 900 });
      await expectMargins(page);
    }
  });

  test('are for the eye only: not heard, reached, copied or printed', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page } = await visit(browser, site.origin, { ...WIDE, permissions });
    await goTo(page, CALL);
    const margin = page.locator('.margin');
    expect(await margin.getAttribute('aria-hidden')).toBe('true');
    expect(await margin.locator('a').count()).toBeGreaterThan(10);
    expect(await margin.locator('[id]').count()).toBe(0);
    expect(await margin.locator('a:not([tabindex="-1"])').count()).toBe(0);

    /** Words that stand once in the page, in a note, and in no link. */
    const words = await page.locator(`#${NOTE} p`).evaluate((note) => {
      const texts = [...note.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const [longest] = texts
        .map((text) => text.textContent ?? '')
        .toSorted((a, b) => b.length - a.length);
      return longest?.trim().slice(0, 15) ?? '';
    });
    expect(words).toHaveLength(15);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const types = ['text/plain', 'text/html'];
      return Promise.all(types.map(async (type) => (await item?.getType(type))?.text()));
    });
    expect(copied.map((text = '') => text.split(words).length - 1)).toEqual([1, 1]);

    expect((await marginsOf(page)).notes.length).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect((await marginsOf(page)).notes).toEqual([]);
  });
});

describe.each(FACES)('open $face', ({ reader, hasMargin }) => {
  const paths = ALL ? ESSAYS : [hasMargin ? '/' : '/hans/'];
  test.each(paths)('every note of %s leads back to its very mark', async (path) => {
    const { page, trouble } = await visit(browser, site.origin + path, reader);
    const heading = await page.locator('#notes').textContent();
    // More in the margin, since each stands in its own way there.
    const calls = sample(await callsOf(page), hasMargin ? 10 : 6);
    expect(calls.length).toBeGreaterThanOrEqual(6);
    let beside = 0;
    for (const [index, call] of calls.entries()) {
      await goTo(page, call);
      const mark = page.locator(`#${call}`);
      const before = await stateOf(page);
      if (index % 3) await mark.click();
      else await mark.press('Enter');
      expect(await stateOf(page)).toMatchObject({
        open: true,
        label: `${heading}${await mark.textContent()}`,
        text: await page.locator(`${await mark.getAttribute('href')} p`).textContent(),
        note: (await mark.getAttribute('href'))?.slice(1),
        ways: [`#${call}`],
        isInView: true,
        focus: 'face',
      });
      beside += Number((await stateOf(page)).isBeside);
      if (index % 2) await page.keyboard.press('Escape');
      else await page.locator('.open-note .back[aria-current]').press('Enter');
      const { scroll, history, hash } = before;
      expect(await stateOf(page)).toMatchObject({
        open: false,
        focus: call,
        scroll,
        history,
        hash,
      });
    }
    // Where many notes follow each other, some stand too low to be seen whole from their lines.
    if (hasMargin) expect(beside / calls.length).toBeGreaterThan(0.5);
    else expect(beside).toBe(0);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(trouble).toEqual([]);
  });

  test('a note is clean by axe, leads to the other places that call it, and is not opened beside its list', async () => {
    const { page } = await visit(browser, site.origin, reader);
    await goTo(page, CALL);
    await page.locator(`#${CALL}`).press('Enter');
    const margin = hasMargin ? ['.margin'] : [];
    expect(await violationsOn(page, '.open-note', `#${CALL}`, ...margin)).toEqual([]);
    expect((await stateOf(page)).open).toBe(true);
    await page.locator(`.open-note [href="#${AGAIN}"]`).press('Enter');
    await settle(page);
    expect(await stateOf(page)).toMatchObject({ open: false, hash: `#${AGAIN}` });
    const top = await page
      .locator(`#${AGAIN}`)
      .evaluate((mark) => mark.getBoundingClientRect().top / innerHeight);
    expect(top).toBeGreaterThan(0.2);
    expect(top).toBeLessThan(0.6);

    // It is not opened while it is in view itself, in the list.
    await goTo(page, NOTE);
    await page.locator(`#${CALL}`).evaluate((mark) => mark.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await stateOf(page)).toMatchObject({ open: false, hash: `#${NOTE}` });
    expect(await page.locator(`#${NOTE}`).evaluate(isInWindow)).toBe(true);
  });
});

test('with a mouse a press opens, in view, and a second, one outside or one elsewhere closes', async () => {
  const { page } = await visit(browser, site.origin, WIDE);
  await goTo(page, CALL);
  // Even a note at the lower edge of a margin opens in view.
  const bottom = (await marginsOf(page)).notes.find(({ call }) => call === CALL)?.bottom;
  expect(bottom).toBeGreaterThan(0);
  await page.evaluate((y = 0) => scrollTo(0, y - innerHeight), bottom);
  await settle(page);
  await page.locator(`#${CALL}`).press('Enter');
  expect(await stateOf(page)).toMatchObject({ open: true, isBeside: true, isInView: true });
  await page.keyboard.press('Escape');

  for (const { viewport } of [WIDE, NARROW]) {
    await page.setViewportSize(viewport);
    await goTo(page, CALL);
    for (const close of [
      () => page.locator(`#${CALL}`).click(),
      () => page.locator(`#${HEADING}`).click(),
    ]) {
      await page.locator(`#${CALL}`).click();
      expect(await stateOf(page)).toMatchObject({ open: true });
      await close();
      expect(await stateOf(page)).toMatchObject({ open: false, hash: '' });
    }
  }

  await page.locator(`#${CALL}`).click();
  await page.locator(`#${NEXT}`).click();
  await settle(page);
  expect(await stateOf(page)).toMatchObject({ open: true, ways: [`#${NEXT}`] });
  expect(await page.locator('.open').count()).toBe(1);

  // What is open lets its own text be copied, and is not printed.
  const { copied, text } = await page.locator('.open-note .note').evaluate((note) => {
    getSelection()?.selectAllChildren(note);
    return {
      copied: getSelection()?.toString(),
      text: note.querySelector('p')?.textContent?.slice(0, 20) ?? '',
    };
  });
  expect(text).toHaveLength(20);
  expect(copied).toContain(text);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.open-note').isVisible()).toBe(false);
});

test('with a mouse, too, the sheet of a small window, or of a desk at twice its size, takes all its width', async () => {
  const { page } = await visit(browser, site.origin, { viewport: { width: 640, height: 450 } });
  await goTo(page, CALL);
  await page.locator(`#${CALL}`).click();
  const { left, right, bottom } = await page
    .locator('.open-note')
    .evaluate((face) => face.getBoundingClientRect().toJSON());
  expect({ left, right, bottom }).toEqual({
    left: 0,
    right: await page.evaluate(() => document.body.getBoundingClientRect().right),
    bottom: 450,
  });
});

describe('on a phone', () => {
  /** Opens a note by a tap; the sheet has risen when this is done. */
  async function open(reader = PHONE): Promise<{ page: Page; scroll: number }> {
    const { page } = await visit(browser, site.origin, reader);
    await goTo(page, CALL);
    const { scroll } = await stateOf(page);
    await rise(page);
    expect(await stateOf(page)).toMatchObject({ isInView: true, scroll });
    return { page, scroll };
  }

  /** Taps the mark; the press follows the touch, and the sheet rises after it. */
  async function rise(page: Page): Promise<void> {
    await page.locator(`#${CALL}`).tap();
    await page.locator('.open-note:popover-open').waitFor();
    await page.waitForFunction(() => document.getAnimations().length === 0);
  }

  /** Draws one finger over the window, as fast as it goes. */
  async function swipe(page: Page, from: number, to: number): Promise<void> {
    const session = await protocolOf(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...heights: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: heights.map((y) => ({ x: 180, y })),
      });
    await touch('touchStart', from);
    for (let step = 1; step <= 5; step++) await touch('touchMove', from + ((to - from) * step) / 5);
    await touch('touchEnd');
    await settle(page);
  }

  test('a tap outside closes the sheet, one on its cross, and a swipe down, not a small one or one up', async () => {
    const { page, scroll } = await open();
    await page.touchscreen.tap(180, 100);
    await settle(page);
    expect(await stateOf(page)).toMatchObject({ open: false, scroll });
    await rise(page);
    await page.locator('.open-note button.close').tap();
    await page.locator('.open-note').waitFor({ state: 'hidden' });
    expect(await stateOf(page)).toMatchObject({ open: false, focus: CALL, scroll });

    await rise(page);
    expect(await stateOf(page)).toMatchObject({ isInView: true });
    const bottom = 800;
    await swipe(page, bottom - 150, bottom - 120);
    await swipe(page, bottom - 20, bottom - 150);
    expect(await stateOf(page)).toMatchObject({ open: true, isInView: true, scroll });
    await swipe(page, bottom - 150, bottom);
    expect(await stateOf(page)).toMatchObject({ open: false, focus: CALL, scroll });
    await rise(page);
  });

  test('in a low window the sheet takes 60% at most, and scrolls inside; a mark is large enough for a finger', async () => {
    const { page, scroll } = await open({ ...PHONE, viewport: { width: 375, height: 300 } });
    expect((await stateOf(page)).share).toBeLessThanOrEqual(0.61);
    await swipe(page, 280, 180);
    expect(await page.locator('.open-note').evaluate((face) => face.scrollTop)).toBeGreaterThan(20);
    await swipe(page, 180, 200);
    expect(await stateOf(page)).toMatchObject({ open: true, scroll });

    // A mark is as wide and high as a finger wants it.
    await page.keyboard.press('Escape');
    await page.setViewportSize(PHONE.viewport!);
    await goTo(page, AGAIN);
    const missed = await page.locator(`#${AGAIN}`).evaluate((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const corners = [-11.5, 11.5].flatMap((x) => [-11.5, 11.5].map((y) => ({ x, y })));
      return corners.filter(
        ({ x, y }) =>
          document.elementFromPoint((left + right) / 2 + x, (top + bottom) / 2 + y) !== mark,
      );
    });
    expect(missed).toEqual([]);
  });
});

/** Whether the list stands there, where the browser leads when nothing else does. */
const isListed = (page: Page) => page.locator(`#${NOTE}`).evaluate(isInWindow);

describe.each(FACES)('an address that names a note, $face', ({ reader, hasMargin }) => {
  test('shows it at its first mark', async () => {
    const { page, trouble } = await visit(browser, site.origin + ELSEWHERE, reader);
    for (const id of [NOTE, ANOTHER]) {
      await page.goto('about:blank');
      await page.goto(`${site.origin}/#${id}`);
      await laidOut(page);
      await settle(page);
      await page.waitForFunction(() => document.getAnimations().length === 0);
      const mark = page.locator(`[href="#${id}"][role=doc-noteref]`).first();
      expect(await mark.evaluate(isInWindow), id).toBe(true);
      const face = page.locator(hasMargin ? '.margin .named' : '.open-note:popover-open');
      expect(await face.evaluate(isInWindow), id).toBe(true);
      expect(await face.locator('p').textContent()).toBe(
        await page.locator(`#${id} p`).textContent(),
      );
      if (hasMargin) {
        const tint = (one: Element) => getComputedStyle(one).backgroundColor;
        expect(await face.evaluate(tint)).not.toBe('rgba(0, 0, 0, 0)');
        await page
          .locator(`#${at(sectionIds, 0.3)}`)
          .evaluate((heading) => location.assign(`#${heading.id}`));
        expect(await face.evaluate(tint)).toBe('rgba(0, 0, 0, 0)');
      } else {
        await page.keyboard.press('Escape');
        expect((await stateOf(page)).focus).toBe(await mark.getAttribute('id'));
      }
    }
    expect(trouble).toEqual([]);
  });
});

test.each(sample(FACES, 1))(
  'an address that names a note leads to the list later on, after a reload, or if a search or a passage led there, $face',
  async ({ reader }) => {
    const { page } = await visit(browser, site.origin, reader);
    await page.evaluate((id) => location.assign(`#${id}`), NOTE);
    await settle(page);
    expect(await isListed(page)).toBe(true);
    const { scroll } = await stateOf(page);
    await page.reload();
    await settle(page);
    expect(await page.locator('.named').count()).toBe(0);
    expect(await stateOf(page)).toMatchObject({ open: false, hash: `#${NOTE}`, scroll });

    const note = await page.locator(`#${NOTE} p`).first().textContent();
    const words = note?.match(/\p{Script=Han}{5}/u)?.[0] ?? '';
    expect(words).toHaveLength(5);
    const found = { path: '/', id: NOTE, words: [words] };
    await page.goto(site.origin + ELSEWHERE);
    await page.evaluate(([key, mark]) => sessionStorage.setItem(key, mark), [
      keyOf('found'),
      JSON.stringify(found),
    ] as const);
    for (const address of [`/#${NOTE}`, `/?#${NOTE}:~:text=${words}`]) {
      await page.goto(site.origin + address, { waitUntil: 'networkidle' });
      await settle(page);
      expect(await isListed(page), address).toBe(true);
      expect(await page.locator('.named, .open-note:popover-open').count()).toBe(0);
    }
  },
);

test('it keeps its face when the type is late', async () => {
  await using late = await serve('dist', { fontDelay: 1500 });
  const { page } = await visit(browser, `${late.origin}/#${ANOTHER}`, WIDE);
  await page.evaluate(() => document.fonts.ready);
  await settle(page);
  expect(await page.locator('.margin .named').evaluate(isInWindow)).toBe(true);
});

describe.each([
  { path: '/', width: 1440, reader: WIDE },
  { path: '/hans/', width: 375, reader: { viewport: { width: 375, height: 812 } } },
  ...(ALL
    ? [
        { path: '/hans/', width: 1440, reader: WIDE },
        { path: '/hans/', width: 1280, reader: DESK },
        { path: '/', width: 375, reader: PHONE },
      ]
    : []),
])('$width px wide', ({ path, width, reader }) => {
  test('nothing moves in a whole reading while the type is late, and each note stands beside its line', async () => {
    await using late = await serve('dist', { fontDelay: 1500 });
    const { page, trouble } = await visit(browser, late.origin + path, reader);
    await page.evaluate(() => document.fonts.ready);
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.mouse.move(width / 2, 450);
    const beside = new Set<string>();
    for (let y = 0; y < end; y += 700) {
      await page.mouse.wheel(0, 700);
      await settle(page);
      for (const call of await expectBesideMarks(page)) beside.add(call);
    }
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(end / 2);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
    if (width === 1440) expect([...beside]).toHaveLength((await callsOf(page)).length);
    expect(trouble).toEqual([]);
  });
});

test('forced colours show what is open and what is named', async () => {
  const { page } = await visit(browser, `${site.origin}/#${NOTE}`, {
    ...WIDE,
    forcedColors: 'active',
  });
  await settle(page);
  const outline = (one: Element) => getComputedStyle(one).outlineStyle;
  expect(await page.locator('.margin .named').evaluate(outline)).toBe('solid');
  await page.locator(`#${CALL}`).click();
  expect(await page.locator('sup .open').evaluate(outline)).toBe('solid');
  const border = (one: Element) => getComputedStyle(one).borderTopStyle;
  expect(await page.locator('.open-note').evaluate(border)).toBe('solid');
});

test('pages without notes have none of this', async () => {
  const { page } = await visit(browser, `${site.origin}/cases/${at(caseIds, 0)}/`, WIDE);
  expect(await page.locator('.margin, .open-note').count()).toBe(0);
});
