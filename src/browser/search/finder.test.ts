import { describe, expect, test } from 'vitest';
import { foldingBy } from '../../search/shared/fold.ts';
import { namesFrom } from '../../search/shared/names.ts';
import type { Query } from '../../search/shared/query.ts';
import type { Hit } from '../../search/shared/rank.ts';
import { type FullText, makeFinder, type Names, type Ports } from './finder.ts';
import type { Results } from './results.ts';

const fold = foldingBy('諾诺亞亚');
const NAMES: Names = {
  cases: namesFrom([['諾基亞', '案例', '/cases/nokia/', 'Nokia']], fold),
  names: [],
  fold,
};
NAMES.names = NAMES.cases;
const NO_NAMES: Names = { cases: [], names: [], fold: foldingBy('') };

const hit = (id: string) => ({ page: '/', block: { id, text: id } }) as Hit;
/** What holds which words, folded: an index, or an open page. */
const holding = (texts: Record<string, string>) => (query: Query) => {
  const has = (text: string) => (term: string[]) => term.some((one) => text.includes(one));
  return Object.entries(texts)
    .filter(
      ([, text]) =>
        has(text)(query.phrase) || (query.words.length > 0 && query.words.every(has(text))),
    )
    .map(([id]) => hit(id));
};

/** A finder and all that it has shown. */
function make(ports: Partial<Ports> = {}) {
  const shown: Results[] = [];
  const finder = makeFinder({
    loadNames: async () => NAMES,
    noNames: NO_NAMES,
    loadIndex: async () => indexOf({}),
    scan: () => undefined,
    show: (results) => shown.push(results),
    wait: () => new Promise(() => {}),
    ...ports,
  });
  return { shown, ...finder };
}
const indexOf =
  (texts: Record<string, string>): FullText =>
  async (query, _fold, onText) => {
    onText?.(holding(texts)(query));
    return holding(texts)(query);
  };
const idsOf = ({ hits = [] }: Results) => hits.map(({ block }) => block.id);
const lost = () => Promise.reject(new Error('lost'));

test('names and what the page has come at once, all else as it arrives', async () => {
  const { shown, find } = make({
    loadIndex: async () => indexOf({ a: '诺基亚', note: '诺基亚' }),
    scan: holding({ a: '诺基亚' }),
  });
  await find('諾基亞');
  expect(shown.map(({ state }) => state)).toEqual(['loading', 'found']);
  expect(shown.map(idsOf)).toEqual([['a'], ['a', 'note']]);
  expect(shown[0]?.cases?.[0]?.name).toBe('諾基亞');
});

describe('where the page has nothing', () => {
  const [text, all] = [[hit('a')], [hit('a'), hit('note')]];
  const later = () => new Promise((resolve) => setTimeout(resolve));

  test('the text answers before the notes', async () => {
    const search: FullText = (_query, _fold, onText) => {
      onText?.(text);
      return later().then(() => all);
    };
    const { shown, find } = make({ loadIndex: async () => search, scan: () => [] });
    await find('手机');
    expect(shown.map(idsOf)).toEqual([[], ['a'], ['a', 'note']]);
  });

  test('or, if it is late, not at all', async () => {
    const search: FullText = async (_query, _fold, onText) => {
      void later().then(() => onText?.(text));
      return all;
    };
    const { shown, find } = make({ loadIndex: async () => search, scan: () => [] });
    await find('手机');
    await later();
    expect(shown.map(idsOf)).toEqual([[], ['a', 'note']]);
  });
});

test('only the last question is answered', async () => {
  const { shown, find, stop } = make({ loadIndex: async () => indexOf({ a: '甲乙', b: '乙丙' }) });
  await Promise.all([find('甲乙'), find('乙丙')]);
  expect(shown.map(idsOf).flat()).not.toContain('a');
  const asked = find('甲乙');
  stop();
  shown.length = 0;
  await asked;
  expect(shown).toEqual([]);
});

test('nothing typed suggests cases; punctuation is nothing', async () => {
  const { shown, find } = make();
  await find('');
  await find('……');
  expect(shown).toMatchObject([{ state: 'empty', cases: [{ name: '諾基亞' }] }, { state: 'none' }]);
});

describe('parts of what was typed', () => {
  const ports = { loadIndex: async () => indexOf({ a: '诺基亚失败', b: '手机' }) };

  test.each([
    ['諾基亞 不存在', ['不存在']],
    ['諾基亞為什麼會失败', ['為什麼', '會']],
    ['諾基亞,手机', ['手机']],
  ])('%s: found without the words that are named', async (typed, dropped) => {
    const { shown, find } = make(ports);
    await find(typed);
    const last = shown.at(-1)!;
    expect(last).toMatchObject({ state: 'part', dropped, cases: [{ name: '諾基亞' }] });
    expect(idsOf(last)).toEqual(['a']);
  });

  test.each(['手電筒', '甲 乙'])('%s: nothing of it is there', async (typed) => {
    const { shown, find } = make(ports);
    await find(typed);
    expect(shown.at(-1)).toEqual({ state: 'none' });
  });
});

describe('what is lost is never called not found', () => {
  const scan = holding({ a: '手机' });
  test.each<[string, Partial<Ports>]>([
    ['the index', { loadIndex: lost }],
    ['the names', { loadNames: lost }],
    ['a part of the index', { loadIndex: async () => lost }],
    ['a part that Pagefind does not miss', { loadIndex: async () => indexOf({}) }],
    ['a part beside others', { loadIndex: async () => indexOf({ b: '手机' }) }],
    ['time', { loadIndex: () => new Promise(() => {}), wait: async () => {} }],
  ])('%s', async (_, ports) => {
    const { shown, find } = make({ ...ports, scan });
    await find('手机');
    expect(shown.at(-1)).toMatchObject({ state: 'scanned' });
    expect(idsOf(shown.at(-1)!)).toEqual(['a']);
  });

  test('a page without text says that nothing could be searched', async () => {
    const { shown, find } = make({ loadIndex: lost });
    await find('手机');
    expect(shown.at(-1)?.state).toBe('failed');
  });

  test('and it is asked for again', async () => {
    let asked = 0;
    const { shown, find } = make({
      loadIndex: () => (asked++ === 0 ? lost() : Promise.resolve(indexOf({ a: '手机' }))),
      scan,
    });
    await find('手机');
    await find('手机');
    expect(shown.at(-1)?.state).toBe('found');
  });
});
