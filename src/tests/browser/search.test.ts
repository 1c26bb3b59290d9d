import { readdirSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, site } from '../support/built-site.ts';
import { violationsOn } from '../support/axe.ts';
import { builtPage } from '../support/built-page.ts';
import { at, calledTwice, caseIds, ELSEWHERE, paragraphIds } from '../support/landmarks.ts';
import { DESK, enter, protocolOf, visit, visitApart } from '../support/reader.ts';
import { namesIn } from '../support/search/questions.ts';
import { ask, stateOf, visitSearch } from '../support/search/search.ts';
import { sample } from '../support/sample.ts';
import { serve } from '../support/serve.ts';

/** Milliseconds after which the box gives up, see browser/search/finder.ts. */
const PATIENCE = 7000;

// How the search behaves in a reader's hands, and when parts of it fail.

/** A case that the text speaks of more than once. */
const CASE = calledTwice.note.replace('note-', '');
const ESSAYS = [
  { root: '/', ...typedOn('/') },
  { root: '/hans/', ...typedOn('/hans/') },
] as const;
/** A name in Latin letters. */
const LATIN = namesIn('/').cases.find(([name]) => /^[a-z]+$/i.test(name))![0];

/** What is typed in a script: the case's name, how it begins, and the title of a part. */
function typedOn(root: string) {
  const [word = ''] = namesIn(root).cases.find(([, , href]) => href.endsWith(`/${CASE}/`)) ?? [];
  const heading = builtPage(root.slice(1)).getElementById(calledTwice.heading)?.firstChild;
  return { word, start: word.slice(0, 2), phrase: heading?.textContent?.trim() ?? '' };
}

const WORD = ESSAYS[0].word;
const PHRASE = ESSAYS[0].phrase;

/** A light page: the search is the same on all, and what lies below it is drawn with it. */
const LIGHT = '/revisions/';

const field = (page: Page) => page.locator('.find input');
const options = (page: Page) => page.locator('.hits a[role=option]');
const isOpen = (page: Page) => page.locator('#search').evaluate((it: HTMLDialogElement) => it.open);
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Types a word into the open box, and waits for its hits. */
async function find(page: Page, word: string): Promise<void> {
  await field(page).fill(word);
  await stateOf(page, 'found');
}

describe('the dialog', () => {
  test('opens on its keys and on a press of its link, and closes on Esc, on its button and beside it', async () => {
    const { page, trouble } = await visit(browser, site.origin + LIGHT);
    for (const key of ['/', 'Control+k']) {
      await page.locator('#find').focus();
      await page.keyboard.press(key);
      await stateOf(page, 'empty');
      expect(await isOpen(page)).toBe(true);
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isOpen(page)).toBe(false);
      expect(await focused(page), 'Esc gives the focus back').toBe('find');
    }
    for (const close of [
      () => page.locator('#search [formmethod=dialog]').click(),
      () => page.mouse.click(5, 400),
    ]) {
      await page.locator('#find').click();
      await page.locator('#search[open]').waitFor();
      await close();
      expect(await isOpen(page)).toBe(false);
    }
    expect(page.url()).toBe(site.origin + LIGHT);
    expect(trouble).toEqual([]);
  });

  test('moves its choice by arrows, around the ends, tells a screen reader, and follows it on Enter', async () => {
    const { page } = await visitSearch(browser, site.origin + LIGHT);
    await find(page, WORD);
    const last = (await options(page).count()) - 1;
    expect(last).toBeGreaterThan(2);
    const verdict = page.locator('.hits [data-group] .verdict').first();
    const own = builtPage('cases/').querySelector(`#${CASE} .verdict`)!;
    expect(await verdict.textContent()).toBe(own.textContent);
    expect(await verdict.getAttribute('class')).toBe(own.className);
    expect(await verdict.evaluate((form) => getComputedStyle(form).borderStyle)).not.toBe('none');
    const chosen = async () => {
      const selected = await page
        .locator('.hits [aria-selected=true]')
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(selected).toEqual([await field(page).getAttribute('aria-activedescendant')]);
      return selected[0];
    };
    expect(await chosen()).toBe('hit-0');
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe('hit-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBe(`hit-${last}`);
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe('hit-0');

    // In a new tab with Ctrl.
    await find(page, LATIN);
    await expect.poll(() => options(page).first().textContent()).toContain(LATIN);
    const address = await options(page)
      .first()
      .evaluate((hit: HTMLAnchorElement) => hit.href);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ]);
    await tab.waitForURL(address);
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
  });
});

describe.each(sample(ESSAYS, 1, 4))('an address of $root with a query', ({ root, word }) => {
  test('opens the search with its hits, on the search page too', async () => {
    const { page, trouble } = await visit(browser, `${site.origin}${root}?q=${word}`);
    await stateOf(page, 'found');
    expect(await isOpen(page)).toBe(true);
    expect(await options(page).count()).toBeGreaterThan(3);
    // It is kept while words are typed, and no longer.
    await field(page).fill(LATIN);
    await page.waitForURL(() => queryOf(page) === LATIN);
    await page.keyboard.press('Escape');
    await page.waitForURL(site.origin + root);
    // And it works on the search page, which needs no dialog.
    await page.goto(`${site.origin}${root}search/?q=${word}`);
    await stateOf(page, 'found');
    await options(page).first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('search/'));
    expect(trouble).toEqual([]);
  });
});

test.each(sample(ESSAYS, 1))(
  'without JavaScript $root leads to a page with all cases',
  async ({ root }) => {
    const { page } = await visit(browser, site.origin + root, {
      ...DESK,
      javaScriptEnabled: false,
    });
    await page.locator('#find').click();
    await page.waitForURL(`${site.origin}${root}search/`);
    expect(await page.locator('.search .index a').count()).toBe(
      readdirSync('content/cases').length,
    );
    expect(await page.locator('.search .index a').first().isVisible()).toBe(true);
    expect(await page.locator('noscript').isVisible()).toBe(true);
  },
);

describe.each(sample(ESSAYS, 1))('an input method below $root', ({ root, start }) => {
  test('is left alone until it has composed', async () => {
    const address = `${site.origin}${root}${LIGHT.slice(1)}`;
    const { page } = await visitSearch(browser, address);
    const keyboard = await protocolOf(page);
    await page.evaluate(() => {
      const box = document.querySelector('.find') as HTMLElement;
      new MutationObserver(() => (box.dataset['changes'] = 'some')).observe(box, {
        subtree: true,
        childList: true,
        attributeFilter: ['hidden', 'id'],
      });
    });
    const changes = () => page.locator('.find').getAttribute('data-changes');
    for (const text of ['n', 'nu', 'nuo', "nuo'ji"]) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await page.waitForTimeout(200);
    }
    for (const key of ['Enter', 'Escape', 'ArrowDown'])
      await keyboard.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key,
        windowsVirtualKeyCode: 229,
      });
    expect(await isOpen(page)).toBe(true);
    expect(await changes()).toBeNull();
    expect(page.url()).toBe(address);
    await keyboard.send('Input.insertText', { text: start });
    await stateOf(page, 'found');
    expect(await field(page).inputValue()).toBe(start);
    expect(queryOf(page)).toBe(start);
    expect(await changes()).toBe('some');
  });
});

describe('when a part of it', () => {
  /** Opens the search and types, while what is asked for at a path is answered so. Tells when, by the page's clock. */
  async function askWithout(page: Page, path: string, respond: (route: Route) => unknown) {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.route(path, respond);
    await enter(page, `${site.origin}/`);
    const asked = await page.evaluate(() => Date.now());
    await page.keyboard.press('/');
    await field(page).fill(WORD);
    await page.waitForURL(() => queryOf(page) === WORD);
    return asked;
  }

  test('is lost, the page itself is looked through', async () => {
    const { page } = await visit(browser, site.origin + ELSEWHERE);
    for (const [path, status] of [
      ['**/pagefind/zh-*.json', 0], // what the index has
      ['**/pagefind/**', 404], // the index
      ['**/pagefind/notes/**', 0], // the second index
      ['**/names.json', 404],
      ['**/names.json', 0],
    ] as const) {
      await askWithout(page, path, (route) => (status ? route.fulfill({ status }) : route.abort()));
      await stateOf(page, 'scanned');
      const sections = page.locator('[data-group=section] a');
      expect(await sections.count(), `${path} ${status}`).toBeGreaterThan(1);
    }
  });

  test('never comes, patience has an end', async () => {
    const { page } = await visitApart(browser, site.origin + ELSEWHERE);
    await page.clock.install();
    for (const path of ['**/pagefind/zh-*.json', '**/pagefind/index/**', '**/names.json']) {
      const asked = await askWithout(page, path, () => {});
      await page.clock.pauseAt(asked + PATIENCE - 1);
      expect(await page.locator('.find [data-state=scanned]').isVisible(), path).toBe(false);
      await page.clock.resume();
      await page.clock.fastForward(PATIENCE);
      await stateOf(page, 'scanned');
      expect(await page.locator('[data-group=section] a').count(), path).toBeGreaterThan(1);
    }
  });

  test('the code of the box is lost, it says so and keeps what is typed, and Enter asks anew', async () => {
    const { page } = await visit(browser, site.origin + LIGHT);
    await page.route('**/box*.js', (route) => route.abort());
    await page.locator('#find').click();
    await page.keyboard.type(PHRASE);
    await stateOf(page, 'failed');
    await page.unroute('**/box*.js');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/');
    await stateOf(page, 'found');
    expect(await field(page).inputValue()).toBe(PHRASE);
  });

  test('the page of the search has no script at all, the cases are there', async () => {
    const { page } = await visit(browser, site.origin + ELSEWHERE);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.origin}/search/?q=${WORD}`);
    await stateOf(page, 'opening');
    expect(await page.locator('.search .index a').first().isVisible()).toBe(true);
  });

  test('the code of the box is late, no key after `/` is lost or obeyed', async () => {
    const { page } = await visitApart(browser, site.origin + LIGHT); // by who has come near nothing yet
    const late = Promise.withResolvers<void>();
    await page.route('**/box*.js', (route) => late.promise.then(() => route.continue()));
    await page.keyboard.type(`/${LATIN.toLowerCase()}`);
    expect(await field(page).inputValue()).toBe(LATIN.toLowerCase());
    expect(page.url()).toBe(site.origin + LIGHT);
    late.resolve();
    await page.locator('[data-group=cases] a').first().waitFor();
  });

  test('even the script of the page is late, the field takes them', async () => {
    const { page } = await visit(browser, site.origin + ELSEWHERE);
    await page.route('**/Page*.js', () => {});
    await page.goto(site.origin + LIGHT, { waitUntil: 'commit' });
    await page.locator('article').first().waitFor();
    await page.keyboard.type(`/${LATIN.toLowerCase()}`);
    expect(await field(page).inputValue()).toBe(LATIN.toLowerCase());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(WORD);
    expect(await field(page).inputValue()).toBe(WORD);
  });
});

describe('hostile words', () => {
  const KINDS: ((nth: number) => string)[] = [
    (nth) => `<img src=x onerror="document.title='${nth}'">`,
    (nth) => `</b><script>document.title='${nth}'</script>`,
    (nth) => `"><svg/onload=alert(${nth})>諾基亞`,
    (nth) => `(?:(a+)+)$${nth}[`,
    (nth) => `.*諾|${'\\'.repeat(nth % 9)}`,
    (nth) => `\u202e諾基亞\u202c${nth}`,
    (nth) => `\ud800諾${String.fromCharCode(0xdc00 + (nth % 1024))}`,
    (nth) => `諾\u200b基\u200d亞\ufeff${nth}`,
    (nth) => `\0諾\0${nth}`,
    (nth) => `__proto__ constructor ${nth}`,
    (nth) => `"諾 基" -亞 '${nth}`,
    (nth) => `${'%E8%AB'.repeat(nth % 7)}&q=${nth}#${nth}`,
    (nth) => `𠮷👩‍👩‍👧e\u0301${String.fromCodePoint(0x20000 + nth)}`,
    (nth) => (nth % 500 === 13 ? '諾'.repeat(100_000) : ' '.repeat(nth % 50)),
  ];
  const words = Array.from({ length: 10_000 }, (_, nth) => KINDS[nth % KINDS.length]?.(nth) ?? '');

  test('are words: nothing throws, nothing is built from them', async () => {
    const { page, trouble } = await visitSearch(browser, site.origin + LIGHT, visitApart);
    await page.evaluate(
      async (typed) => {
        const input = document.querySelector('.find input') as HTMLInputElement;
        for (const [nth, word] of typed.entries()) {
          input.value = word;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          // Now and then it is looked for.
          if (nth % 4 === 0) await new Promise((resolve) => setTimeout(resolve));
        }
      },
      sample(words, 250),
    );
    const title = await page.title();
    const answers = await ask(page, sample(words.slice(0, 200), 30));
    expect(answers.every(({ state }) => ['found', 'part', 'none', 'empty'].includes(state))).toBe(
      true,
    );
    const foreign = page.locator('.hits :not(div, a, b, span, mark)');
    expect(await foreign.count()).toBe(0);
    expect(await page.title()).toBe(title);
    // So many addresses in a second are not for people; Chromium stops taking them.
    expect(trouble.filter((text) => !text.startsWith('Throttling navigation'))).toEqual([]);
  });
});

describe.each([
  { from: '/', to: '/', phrase: ESSAYS[0].phrase },
  { from: `/cases/${at(caseIds, 0.2)}/`, to: '/', phrase: ESSAYS[0].phrase },
  { from: '/hans/search/', to: '/hans/', phrase: ESSAYS[1].phrase },
])('a hit on $from', ({ from, to, phrase }) => {
  test('leads to its block, where the words are marked until Esc', async () => {
    const { page, trouble } = await visit(browser, `${site.origin}${from}?q=${phrase}`);
    await stateOf(page, 'found');
    const hit = page
      .locator('[data-group=section] a')
      .filter({ has: page.locator('mark') })
      .last();
    const href = (await hit.getAttribute('href')) ?? '';
    await hit.click();
    await page.waitForURL(
      site.origin + new URL(href, site.origin + to).href.replace(site.origin, ''),
    );
    await page.waitForFunction(() => CSS.highlights.has('found'));
    expect(await marked(page)).toContain(phrase);
    expect(new Set(await marked(page)).size).toBe(1);
    const id = new URL(page.url()).hash.slice(1);
    const place = await page.locator(`[id="${id}"]`).evaluate((block) => {
      const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
      const range = [...(CSS.highlights.get('found') ?? [])][0] as Range;
      const { top, bottom } = range.getBoundingClientRect();
      return {
        within: block.contains(range.startContainer),
        seen: top >= bar && bottom <= innerHeight,
      };
    });
    expect(place).toEqual({ within: true, seen: true });
    const ground = () =>
      page
        .locator(`[id="${id}"]`)
        .evaluate((it) => getComputedStyle(it, '::highlight(found)').backgroundColor);
    const shown = await ground();
    await page.emulateMedia({ media: 'print' });
    expect(await ground()).not.toBe(shown);
    expect(await ground()).toBe('rgba(0, 0, 0, 0)');
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    expect(await marked(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });
});

test.each(sample(ESSAYS, 1, 2))(
  'back from a hit, $root stands where it stood',
  async ({ root, word }) => {
    const { page } = await visit(browser, site.origin + root);
    await page.evaluate(
      (id) => document.getElementById(id)?.scrollIntoView(),
      at(paragraphIds, 0.4),
    );
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('/');
    await find(page, word);
    await page.locator('[data-group=section] a').first().click();
    await page.waitForURL((url) => url.hash !== '');
    await page.waitForFunction((y) => scrollY !== y, before);
    await page.goBack();
    await page.waitForURL(site.origin + root);
    await page.waitForFunction((y) => scrollY === y, before);
    expect(await isOpen(page)).toBe(false);
  },
);

/** The words that are marked. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)));

test.each(sample(ESSAYS, 1, 3))(
  'axe finds nothing in the open search below $root, light or dark',
  async ({ root, word }) => {
    const { page } = await visitSearch(browser, `${site.origin}${root}${LIGHT.slice(1)}`);
    await find(page, word);
    for (const width of sample([1280, 768, 375], 2)) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOn(page, '#search'), `${width} px`).toEqual([]);
      const { scroll, client } = await page.locator('#search').evaluate((dialog) => ({
        scroll: dialog.scrollWidth,
        client: dialog.clientWidth,
      }));
      expect(scroll, `${width} px`).toBe(client);
    }
  },
);

describe.each(sample(ESSAYS, 1))('a reader of $root', ({ root, word }) => {
  /** What a new reader has loaded when something is shown for a word typed at once. */
  async function loadedUntil(shown: string, typed: string) {
    await using own = await serve('dist');
    const { page } = await visit(browser, own.origin + root);
    const before = own.requests.length;
    expect(own.requests.filter(({ path }) => SEARCH.test(path))).toEqual([]);
    await page.keyboard.press('/');
    await field(page).fill(typed);
    await page.locator(shown).first().waitFor();
    const loaded = own.requests.slice(before).filter(({ path }) => !APART.test(path));
    return (counts: (path: string) => boolean) =>
      loaded.filter(({ path }) => counts(path)).reduce((sum, { bytes }) => sum + bytes, 0);
  }
  const SEARCH = /pagefind|names\.json|box|highlight/;
  /** What is loaded meanwhile, and not waited for. */
  const APART = /favicon|begin|sw\.js/;

  test('loads little until a name is found', async () => {
    const bytes = await loadedUntil('[data-group=cases] a', LATIN);
    expect(bytes((path) => !path.includes('/pagefind/'))).toBeLessThanOrEqual(14 * 1024);
  });

  test('loads no more than needed until a passage is found, and until all is', async () => {
    const bytes = await loadedUntil('[data-state=found]', word);
    // What the index of the notes has comes later.
    expect(bytes((path) => !path.includes('/pagefind/notes/'))).toBeLessThanOrEqual(37 * 1024);
    expect(bytes(() => true)).toBeLessThanOrEqual(66 * 1024);
  });
});
