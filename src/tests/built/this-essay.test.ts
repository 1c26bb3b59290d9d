import { readdirSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import type { NameList } from '../../search/shared/names.ts';
import { builtPage } from '../support/built-page.ts';
import { foldFully } from '../../search/build/fold-table.ts';

// What the cases promise: in the manuscript, and on the pages that are made from it.

const CASES = readdirSync('content/cases').map((file) => {
  const text = readFileSync(`content/cases/${file}`, 'utf8');
  const { frontmatter, content } = parseFrontmatter(text);
  return { id: file.replace('.mdx', ''), body: content, ...frontmatter } as Case;
});
type Case = {
  id: string;
  body: string;
  name: string;
  latin?: string;
  aliases: string[];
  note: string;
  finding: string;
  verdict: string;
  checks: {
    finding: string;
    verdict: string;
    sources: string[];
    correction?: string;
    weight?: number;
  }[];
};
/** Every correction that was ever published and is not retired. */
const { corrections, retired } = JSON.parse(readFileSync('content/anchors.json', 'utf8'));
const CORRECTIONS: string[] = corrections
  .filter((anchor: string) => !(anchor in retired))
  .map((anchor: string) => anchor.toUpperCase())
  .toSorted();

const hanIn = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

test('what an ideographic space sets apart on a page stays apart', () => {
  const labels = ['corrections/', ...CASES.map(({ id }) => `cases/${id}/`)].flatMap((page) => [
    ...builtPage(page).querySelectorAll('figcaption > b, td > .soft'),
  ]);
  expect(labels.length).toBeGreaterThan(0);
  for (const { nextSibling } of labels) expect(nextSibling?.textContent).toMatch(/^\u3000\S/);
});

test('there are some', () => {
  expect(CASES.length).toBeGreaterThan(0);
});

describe.each(CASES)(
  '$id',
  ({ id, name, latin = '', aliases, body, note, finding, verdict, checks }) => {
    test('is told in full, its short face short', () => {
      expect(hanIn(body)).toBeGreaterThanOrEqual(120);
      expect(hanIn(body)).toBeLessThanOrEqual(400);
      expect(note.length + finding.length).toBeLessThanOrEqual(160);
    });

    test('gives a finding for its verdict', () => {
      expect(checks.length > 0).toBe(verdict !== '背景');
      for (const check of checks) {
        expect(check.finding).not.toBe('');
        expect(
          check.sources.length > 0 ||
            check.verdict === '無從查證' ||
            /憑記憶|沒有|未/.test(check.finding),
        ).toBe(true);
        expect(check.correction === undefined).toBe(check.weight === undefined);
      }
    });

    test('is found under every spelling in both scripts', () => {
      for (const script of ['', 'hans/']) {
        const list: NameList = JSON.parse(readFileSync(`dist/${script}names.json`, 'utf8'));
        const row = list.cases.find(([, , href]) => href === `/${script}cases/${id}/`) ?? [];
        const found = row.map((spelling) => foldFully(spelling).text);
        for (const spelling of [name, ...(latin ? [latin] : []), ...aliases])
          expect(found).toContain(foldFully(spelling).text);
      }
    });

    test.each(['', 'hans/'])(
      'has a page of its own below /%s that leads to the essay and back',
      (script) => {
        const page = builtPage(`${script}cases/${id}/`);
        const essay = builtPage(script);
        const links = (document: Document) =>
          [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
        const calls = links(page).filter((href) => href.startsWith(`/${script}#call-`));
        expect(calls.length).toBeGreaterThan(0);
        for (const href of calls)
          expect(essay.getElementById(href.split('#')[1] ?? '')).not.toBeNull();
        expect(links(essay)).toContain(`/${script}cases/${id}/`);
        for (const href of links(page).filter((link) => link.startsWith('#')))
          expect(page.getElementById(href.slice(1)), href).not.toBeNull();
      },
    );
  },
);

test('every correction of the ledger is made once', () => {
  const made = CASES.flatMap(({ checks }) => checks.flatMap(({ correction }) => correction ?? []));
  expect(made.toSorted()).toEqual(CORRECTIONS);
});

test.each(['', 'hans/'])(
  'the corrections below /%s stand in a table, the gravest first',
  (script) => {
    const page = builtPage(`${script}corrections/`);
    const rows = [...page.querySelectorAll('tr[id]')].map(({ id }) => id.toUpperCase());
    expect(rows.toSorted()).toEqual(CORRECTIONS);
    const weights = rows.map(
      (row) =>
        CASES.flatMap(({ checks }) => checks).find(({ correction }) => correction === row)
          ?.weight ?? 0,
    );
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  },
);

describe.each(['', 'hans/'])('the title page of /%s', (script) => {
  const document = builtPage(script);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const hrefs = (selector: string) => all(selector).map((link) => link.getAttribute('href'));

  test('has the slip of the cards, and ways to the cases, the book, the citation and the revisions', () => {
    expect(document.querySelector('.slip')?.textContent.trim()).toMatch(/^重述[並并]查核$/);
    expect(hrefs('.ways a')).toEqual([
      `/${script}cases/`,
      '#notes',
      `/essay-${script ? 'hans' : 'hant'}.epub`,
      `/${script}cite/`,
      `/${script}revisions/`,
    ]);
  });

  test('counts every case once by its verdict, a link that has its name', () => {
    const rows = all('.tally dl > div').map((row) => ({
      words: row.querySelector('dt')!.textContent.trim(),
      cells: [...row.querySelectorAll('dd a')],
    }));
    for (const { words, cells } of rows)
      expect(words).toMatch(new RegExp(`^\\S+ ${cells.length}$`));
    const cells = rows.flatMap((row) => row.cells);
    expect(cells.map((cell) => cell.getAttribute('href')).toSorted()).toEqual(
      CASES.map(({ id }) => `/${script}cases/${id}/`).toSorted(),
    );
    for (const cell of cells) {
      const note = document.querySelector(`.notes a.name[href="${cell.getAttribute('href')}"]`);
      expect(cell.getAttribute('aria-label')).toBe(note?.textContent);
    }
  });

  test('lists every section with its minutes and sub-headings', () => {
    const headings = all('.prose :is(h2, h3)[id]').map(({ id }) => `#${id}`);
    expect(hrefs('.contents a')).toEqual(headings);
    const minutes = all('.contents > ol > li > small').map(({ textContent }) => textContent.trim());
    expect(minutes).toHaveLength(all('.prose').length);
    for (const words of minutes) expect(words).toMatch(/^\d+分[鐘钟]$/);
  });
});

test.each(['', 'hans/'])(
  'the index of the cases in /%s can be narrowed by what its links target',
  (script) => {
    const document = builtPage(`${script}cases/`);
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    for (const link of all('.narrow a'))
      expect(document.querySelector(link.getAttribute('href')!), link.textContent).not.toBeNull();
    const sections = all('.cases section').length;
    const verdicts = new Set(all('.cases li').map(({ className }) => className)).size;
    expect(all('.shown')).toHaveLength(sections + verdicts + sections * verdicts);
    for (const place of all('.shown')) {
      const [, form = ''] = place.classList;
      const within = place.closest('section, .cases')!;
      const rows = within.querySelectorAll(`li${form && `.${form}`}`);
      const said = Number(/(\d+)[個个]案例/.exec(place.textContent)?.[1] ?? 0);
      expect(said, place.id).toBe(rows.length);
      expect(place.querySelector('a[href="#all"]')).not.toBeNull();
    }
    expect(all('.cases li')).toHaveLength(CASES.length);
  },
);

/** A number below a hundred as prose has it: 四十五. */
function inWords(number: number): string {
  const digit = (nth: number) => (nth ? ('一二三四五六七八九'[nth - 1] ?? '') : '');
  const tens = Math.floor(number / 10);
  return (tens > 1 ? digit(tens) : '') + (tens > 0 ? '十' : '') + digit(number % 10);
}

test('the colophon counts the cases as they are', () => {
  const colophon = readFileSync('content/edition.mdx', 'utf8');
  const checked = CASES.filter(({ checks }) => checks.length > 0).length;
  expect(colophon).toContain(
    `${inWords(CASES.length)}個案例裡，${inWords(CASES.length - checked)}個只解釋名詞，其餘${inWords(checked)}個都`,
  );
});

test.each(['', 'hans/'])(
  'the essay in /%s shows the figures of two cases where it tells of them',
  (script) => {
    const document = builtPage(script);
    const figures = [...document.querySelectorAll('.prose > figure:has(svg)')];
    expect(figures.map((figure) => figure.querySelector('a')?.getAttribute('href'))).toEqual([
      `/${script}cases/nokia/`,
      `/${script}cases/meta-stock/`,
    ]);
    for (const [index, id] of ['call-nokia', 'call-meta-stock'].entries())
      expect(figures[index]?.previousElementSibling?.querySelector(`#${id}`), id).not.toBeNull();
  },
);
