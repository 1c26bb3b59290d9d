import { expect, test } from 'vitest';
import { cardsOf } from './texts.ts';

const date = new Date('2026-11-24');
const edition = { title: '題', deck: '副題', date };
const original = { title: '原題', author: '某人', year: 2023 };

test('the card says whose text it is and what was done to it', () => {
  const cases = [{ id: 'a', name: '甲', years: '2023', verdict: '成立' }];
  const of = (words: Parameters<typeof cardsOf>[0]) => cardsOf(words).get('essay');
  const retold = { ...edition, kind: 'retelling' as const, author: '某人', original };
  expect(of({ edition: retold, sections: [], cases })).toMatchObject({
    slip: '重述並查核',
    credit: '某人2023年原著',
  });
  const edited = { ...retold, kind: 'edition' as const };
  expect(of({ edition: edited, sections: [], cases: [] })).toMatchObject({ slip: '校訂' });
  const own = { ...edition, kind: 'own' as const, author: '某甲' };
  expect(of({ edition: own, sections: [], cases: [] })).toMatchObject({
    slip: '2026年',
    credit: '某甲',
  });
});
