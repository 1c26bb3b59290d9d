import { expect, test } from 'vitest';
import { AMBIGUOUS, report } from './ambiguous.ts';

test('the characters to look at, and not the common ones', () => {
  expect([...'著乾於徵覆藉瞭餘鍾畫裡後里复沈鍊'].filter((char) => !AMBIGUOUS.has(char))).toEqual(
    [],
  );
  expect([...'的發是分計像大'].filter((char) => AMBIGUOUS.has(char))).toEqual([]);
  expect(AMBIGUOUS.size).toBeLessThan(60);
});

test('every one is reported with its sentence and the choice made', () => {
  expect(report(['他執著於乾淨。這是名著！', '沒有'])).toEqual([
    { char: '著', chosen: '着', sentence: '他執著於乾淨。' },
    { char: '於', chosen: '于', sentence: '他執著於乾淨。' },
    { char: '乾', chosen: '干', sentence: '他執著於乾淨。' },
    { char: '著', chosen: '著', sentence: '這是名著！' },
  ]);
});

test('a second opinion is given only where word bounds would have chosen otherwise', () => {
  expect(report(['門下沈括', '顛覆信息'])).toEqual([
    { char: '沈', chosen: '沉', sentence: '門下沈括', secondOpinion: '沈' },
    { char: '覆', chosen: '覆', sentence: '顛覆信息' },
  ]);
});

test('the glossary is heard in both opinions', () => {
  const [choice] = report(['李乾元'], [['李乾元', '李乾元']]);
  expect(choice).toEqual({ char: '乾', chosen: '乾', sentence: '李乾元' });
});
