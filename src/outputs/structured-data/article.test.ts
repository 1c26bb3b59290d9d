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
};

test('the essay names what it retells, its sections and its days', () => {
  expect(articleData(edition, [{ anchor: 'closing', title: '結語' }], place)).toMatchObject({
    author: { name: '某人' },
    editor: { name: '編者' },
    datePublished: '2026-11-24',
    dateModified: '2026-11-25',
    isBasedOn: { headline: '原題', author: { name: '某人' }, datePublished: '2023' },
    hasPart: [{ name: '結語', url: 'https://a.b/#closing' }],
  });
});

test('a case reviews each claim that was checked, in words', () => {
  const checks = [{ claim: '甲', finding: '乙', verdict: '有誤' }];
  const sources = [
    { title: '源', publisher: '社', date: '2023-06', url: 'https://c.d/' },
    { title: '某年的報道', described: true, publisher: '報' },
  ];
  const entry = { name: '名', note: '註', checks, sources };
  const data = caseData(entry, edition, place, 'https://a.b/essay/');
  expect(data).toMatchObject({
    author: { name: '編者' },
    editor: { name: '編者' },
    isPartOf: { url: 'https://a.b/essay/' },
    citation: [
      { name: '源', publisher: { name: '社' }, datePublished: '2023-06', url: 'https://c.d/' },
      { description: '某年的報道', publisher: { name: '報' } },
    ],
    hasPart: [
      {
        '@type': 'ClaimReview',
        url: 'https://a.b/#check-1',
        claimReviewed: '甲',
        reviewBody: '乙',
        reviewRating: { alternateName: '有誤' },
        itemReviewed: { author: { name: '某人' } },
      },
    ],
  });
  expect(JSON.stringify(data)).not.toContain('ratingValue');
});

test('a case without claims reviews nothing', () => {
  const data = caseData(
    { name: '名', note: '註', checks: [], sources: [] },
    edition,
    place,
    'https://a.b/essay/',
  );
  expect(data).not.toHaveProperty('hasPart');
});

test("an essay of one's own names its author, and nothing that it is based on", () => {
  const { original: _, ...rest } = edition;
  const data = articleData({ ...rest, kind: 'own', author: '某甲' }, [], place);
  expect(data).toMatchObject({ author: { name: '某甲' } });
  expect(data).not.toHaveProperty('isBasedOn');
});
