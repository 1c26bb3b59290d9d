import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { gbt } from './gbt.ts';
import { type Work, worksOf } from './works.ts';

const { essay, sections, cases } = worksOf(
  {
    edition: {
      title: '大模型團隊與科技大廠如何相處',
      key: 'big-models',
      kind: 'retelling',
      author: '白熊觀察員',
      original: { title: 'AI大模型創業展望（2）', author: '白熊觀察員', year: 2023 },
      changed: new Date('2026-11-23'),
    },
    sections: [
      {
        anchor: 'big-company-disease',
        title: '大廠病',
        file: '20-big-company-disease.mdx',
        changed: new Date('2026-11-25'),
      },
    ],
    cases: [
      {
        id: 'alibaba',
        name: '阿里巴巴「1+6+N」 50% R&D #1_{a}~^\\',
        file: 'alibaba.mdx',
        changed: new Date('2026-11-24'),
      },
    ],
  },
  {
    script: 'zh-Hant',
    commit: 'fb0e99d',
    urlOf: (page) => `https://example.org/${page}`,
  },
);
const DAY = '2026-12-01';
const works: Work[] = [essay, ...sections, ...cases];

describe('GB/T 7714', () => {
  test('the essay', () => {
    expect(gbt(essay, DAY)).toBe(
      '白熊觀察員. 大模型團隊與科技大廠如何相處: 重述其〈AI大模型創業展望（2）〉（2023）[EB/OL]. 繁體版（fb0e99d）. (2026-11-25)[2026-12-01]. https://example.org/.',
    );
  });

  test('a section', () => {
    expect(sections.map((work) => gbt(work, DAY))).toEqual([
      '白熊觀察員. 大廠病[EB/OL]//白熊觀察員. 大模型團隊與科技大廠如何相處: 重述其〈AI大模型創業展望（2）〉（2023）. 繁體版（fb0e99d）. (2026-11-25)[2026-12-01]. https://example.org/#big-company-disease.',
    ]);
  });

  test('a case, which is not by the author', () => {
    expect(cases.map((work) => gbt({ ...work, title: '阿里巴巴' }, DAY))).toEqual([
      '阿里巴巴[EB/OL]//白熊觀察員. 大模型團隊與科技大廠如何相處: 重述其〈AI大模型創業展望（2）〉（2023）. 繁體版（fb0e99d）. (2026-11-24)[2026-12-01]. https://example.org/cases/alibaba/.',
    ]);
  });
});

describe('BibTeX', () => {
  test('the essay', () => {
    expect(bibtex(essay, DAY)).toBe(`@misc{big-models-essay,
  author = {{白熊觀察員}},
  title = {{大模型團隊與科技大廠如何相處}},
  year = {2026},
  date = {2026-11-25},
  urldate = {2026-12-01},
  version = {繁體版（fb0e99d）},
  language = {zh-Hant},
  note = {重述白熊觀察員〈AI大模型創業展望（2）〉（2023）},
  url = {https://example.org/}
}`);
  });

  test.each(works)('of $id is read back as it was meant', (work) => {
    const [item] = new Cite(bibtex(work, DAY)).data;
    expect(item).toMatchObject({
      id: `big-models-${work.id}`,
      title: work.title,
      URL: work.url,
      language: 'zh-Hant',
      issued: { 'date-parts': [work.date.split('-').map(Number)] },
      accessed: { 'date-parts': [[2026, 12, 1]] },
    });
    expect(item?.author).toEqual(work.author && [{ family: work.author }]);
    expect(item?.note).toContain('重述白熊觀察員〈AI大模型創業展望（2）〉（2023）');
  });
});

describe('CSL-JSON', () => {
  test('the essay', () => {
    expect(cslJson(essay, DAY)).toBe(`[{
  "id": "big-models-essay",
  "type": "webpage",
  "title": "大模型團隊與科技大廠如何相處",
  "author": [{"literal":"白熊觀察員"}],
  "original-title": "AI大模型創業展望（2）",
  "original-author": [{"literal":"白熊觀察員"}],
  "original-date": {"date-parts":[[2023]]},
  "version": "繁體版（fb0e99d）",
  "issued": {"date-parts":[[2026,11,25]]},
  "accessed": {"raw":"2026-12-01"},
  "language": "zh-Hant",
  "URL": "https://example.org/"
}]`);
  });

  test.each(works)('of $id has no field that the norm does not know', (work) => {
    const items = JSON.parse(cslJson(work, DAY));
    // Citation.js drops what is not CSL, and mends what is of another type.
    const read = new Cite(items).format('data', { format: 'object' });
    expect(read).toEqual(items);
    expect(items[0].title).toBe(work.title);
  });
});

test('without a commit a version is known by its date', () => {
  const { version } = worksOf(
    {
      edition: { ...essay, ...essay.provenance, key: 'big-models', changed: new Date(0) },
      sections: [],
      cases: [],
    },
    { ...essay, script: 'zh-Hans', commit: undefined, urlOf: (page) => page },
  ).essay;
  expect(version).toBe('簡體版');
});
