import { expect, test } from 'vitest';
import { articleData, caseData } from './article.ts';

const edition = {
  kind: 'retelling',
  author: '某人',
  editor: '編者',
  title: '題',
  deck: '副題',
  abstract: '摘要',
  date: new Date('2026-11-24'),
  original: { title: '原題', author: '某人', year: 2023 },
} as const;
const place = {
  url: 'https://a.b/',
  image: 'https://a.b/c.png',
  changed: new Date('2026-11-25T02:36:58Z'),
  script: 'zh-Hans',
  inScript: (words: string, file = 'site') => `${words}, ${file}`,
} as const;

test('the essay names what it retells, its sections and its days', () => {
  const section = { anchor: 'closing', title: '結語', file: '70-closing' };
  expect(articleData(edition, [section], place)).toMatchObject({
    headline: '題, site',
    alternativeHeadline: '副題, site',
    abstract: '摘要, site',
    inLanguage: 'zh-Hans',
    author: { name: '某人, site' },
    editor: { name: '編者, site' },
    datePublished: '2026-11-24',
    dateModified: '2026-11-25',
    isBasedOn: { headline: '原題, site', author: { name: '某人, site' }, datePublished: '2023' },
    hasPart: [{ name: '結語, 70-closing', url: 'https://a.b/#closing' }],
  });
});

test('a case reviews each claim that was checked, in words', () => {
  const checks = [{ claim: '甲', finding: '乙', verdict: '有誤' }];
  const sources = [
    { title: '源', publisher: '社', date: '2023-06', url: 'https://c.d/' },
    { title: '某年的報道', described: true, publisher: '報' },
  ];
  const entry = { name: '名', note: '註', checks, sources, file: 'case' };
  const data = caseData(entry, edition, place, 'https://a.b/essay/');
  expect(data).toMatchObject({
    headline: '名, case',
    description: '註, case',
    inLanguage: 'zh-Hans',
    author: { name: '編者, site' },
    editor: { name: '編者, site' },
    isPartOf: { headline: '題, site', url: 'https://a.b/essay/' },
    citation: [
      {
        name: '源, case',
        publisher: { name: '社, case' },
        datePublished: '2023-06',
        url: 'https://c.d/',
      },
      { description: '某年的報道, case', publisher: { name: '報, case' } },
    ],
    hasPart: [
      {
        '@type': 'ClaimReview',
        url: 'https://a.b/#check-1',
        claimReviewed: '甲, case',
        reviewBody: '乙, case',
        reviewRating: { alternateName: '有誤, case' },
        itemReviewed: { author: { name: '某人, site' } },
      },
    ],
  });
  expect(JSON.stringify(data)).not.toContain('ratingValue');
});

test('a case without claims reviews nothing', () => {
  const data = caseData(
    { name: '名', note: '註', checks: [], sources: [], file: 'case' },
    edition,
    place,
    'https://a.b/essay/',
  );
  expect(data).not.toHaveProperty('hasPart');
});

test("an essay of one's own names its author, and nothing that it is based on", () => {
  const { original: _, ...rest } = edition;
  const data = articleData({ ...rest, kind: 'own', author: '某甲' }, [], place);
  expect(data).toMatchObject({ author: { name: '某甲, site' } });
  expect(data).not.toHaveProperty('isBasedOn');
});
