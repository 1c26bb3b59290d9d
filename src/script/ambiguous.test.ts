import { expect, test } from 'vitest';
import { AMBIGUOUS, reportAmbiguous } from './ambiguous.ts';
import { FORMS } from './tables/forms.ts';
import { SPELLINGS } from './tables/spellings.ts';

test('the characters to look at: every one of our tables, and not the common ones', () => {
  const decided = [...FORMS, ...SPELLINGS].map(({ of }) => of);
  const expected = [...decided, ...'著乾於徵覆藉瞭餘鍾畫裡後里复沈鍊座像份帳'];
  expect(expected.filter((char) => !AMBIGUOUS.has(char))).toEqual([]);
  expect([...'的發是計大一不'].filter((char) => AMBIGUOUS.has(char))).toEqual([]);
});

test('every one is reported with its sentence, its place and the choice made', () => {
  const places = reportAmbiguous(['他執著於乾淨。這是名著！', '沒有']);
  expect(places.map(({ char, chosen, index }) => [char, chosen, index])).toEqual([
    ['著', '着', 2],
    ['於', '于', 3],
    ['乾', '干', 4],
    ['著', '著', 3],
  ]);
  expect(places.map(({ sentence }) => sentence)).toEqual([
    ...Array<string>(3).fill('他執著於乾淨。'),
    '這是名著！',
  ]);
});

test('a choice is explained by the words taken, the words refused, and how near they were', () => {
  const [clear] = reportAmbiguous(['顛覆信息']);
  expect(clear?.rival).toMatchObject({ form: '复', words: ['颠覆/信息', '颠/复信/息'] });
  const [near] = reportAmbiguous(['水份量']);
  expect(near?.rival).toMatchObject({ form: '分', words: ['水/份量', '水分/量'] });
  expect(clear?.rival?.margin).toBeGreaterThan(near?.rival?.margin ?? Infinity);
  expect(near?.rival?.margin).toBeGreaterThan(0);
});

test('a character that no word gives another form has no rival', () => {
  expect(reportAmbiguous(['之後的餘額']).map(({ rival }) => rival)).toEqual([undefined, undefined]);
});

test('a second opinion is given only where word bounds would have chosen otherwise', () => {
  expect(reportAmbiguous(['顛覆信息'])[0]).not.toHaveProperty('secondOpinion');
  expect(reportAmbiguous(['忙著作準備'])[0]).toMatchObject({ chosen: '着', secondOpinion: '著' });
});

test('the glossary is heard in both opinions', () => {
  const [choice] = reportAmbiguous(['李乾元'], [['李乾元', '李乾元']]);
  expect(choice).toEqual({ char: '乾', chosen: '乾', sentence: '李乾元', index: 1 });
});
