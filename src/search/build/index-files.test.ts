import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { openIndex } from '../../browser/search/open-index.ts';
import type { RecordKind } from '../shared/rank.ts';
import { foldFully } from './fold-table.ts';
import { repack } from './index-files.ts';
import { indexed, type PlacedRecord, refuseLost } from './pagefind.ts';

const placed = (kind: RecordKind, id: string, ...texts: string[]): PlacedRecord => ({
  url: `/#${id}`,
  lang: 'zh-Hant',
  record: {
    kind,
    title: id,
    id,
    blocks: texts.map((text, nth) => ({ id: nth ? `${id}-${nth}` : id, text, heading: nth === 0 })),
  },
});
const FILLED = Array.from({ length: 12_000 }, (_, nth) =>
  String.fromCodePoint(0x4e00 + ((nth * 7) % 1500)),
).join('');
const records = [
  placed('case', 'case', '諾基亞', '手機之王，人人都用。'),
  placed('section', 'section', '手機', `${FILLED}手機之王`, 'OpenAI 在 2022 年 Łódź'),
  placed('note', 'note', '𠮷野家﨑', '王之機手'),
];

const files = await indexed(records);

/** The index as the browser opens it, from these files, and what it asks for. */
async function opened() {
  const asked: string[] = [];
  const ask = async (path: string) => {
    asked.push(path);
    const file = files.find((one) => one.path === path);
    if (!file) throw new Error(`no ${path}`);
    return new Response(Buffer.from(file.content));
  };
  return { asked, index: await openIndex(ask, '', 'zh-hant.json') };
}

test.each([
  ['手機之王', ['section', 'case']], // in the order of kinds, not of records
  [FILLED.slice(700, 712), ['section']],
  ['人人', ['case']],
  ['王，人', ['case']],
  ['openai在2022', ['section']],
  ['Łódź', ['section']],
  ['𠮷野家﨑', ['note']],
  ['王王', []],
  ['龘', []],
])('%s is found where it stands', async (words, titles) => {
  const { index } = await opened();
  const names = await index.find(foldFully(words).text);
  const found = await Promise.all(names.map((name) => index.load(name)));
  expect(found).toMatchObject(titles.map((title) => ({ title })));
});

test('a phrase asks once for the parts that have its characters', async () => {
  const { asked, index } = await opened();
  await index.find('手机之王');
  await index.find('王之机手');
  const parts = asked.filter((path) => path.startsWith('index/'));
  const all = files.filter(({ path }) => path.startsWith('index/'));
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts.length).toBeLessThan(all.length);
});

test('the index has the characters of the text', () => {
  const parts = files.filter(({ path }) => path.startsWith('index/'));
  const words = parts.flatMap(({ content }) =>
    Object.keys(JSON.parse(Buffer.from(content).toString())),
  );
  const texts = records.flatMap(({ record }) => record.blocks.map(({ text }) => text)).join('');
  expect(new Set(words)).toEqual(new Set(foldFully(texts).text));
});

test('what the index has lost stops the build', () => {
  expect(() => refuseLost(records, files)).not.toThrow();
  const lost = files.toSpliced(
    files.findIndex(({ path }) => path.startsWith('records/')),
    1,
  );
  expect(() => refuseLost(records, lost)).toThrow('2 of 3');
});

test('what Pagefind has not written, or writes otherwise, stops the build', () => {
  const packed = (path: string, content: Uint8Array) => ({
    path,
    content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), content])),
  });
  const [metadata, chunk] = [
    packed('pagefind.zh-hant_0.pf_meta', encode(['2.0.0', [['a', 3]], [['人', '人', 'b']]])),
    packed('index/b.pf_index', encode([[['人', [[0, [-25, 0]]], []]]])),
  ];
  const recordAt = () => ({ kind: 'note' as const, title: '', page: '', blocks: [] });
  expect(() => repack([metadata], recordAt)).toThrow('index/b.pf_index');
  expect(() => repack([metadata, chunk], recordAt)).toThrow('Pagefind 2.0.0 has 3 characters');
});
