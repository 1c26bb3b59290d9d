import { expect, test } from 'vitest';
import { countVerdicts, WEIGHTS } from './corrections.ts';

test('counts by verdict, and is silent about what there is none of', () => {
  expect(countVerdicts([{ verdict: '有誤' }, { verdict: '大致成立' }, { verdict: '有誤' }])).toBe(
    '2處有誤，1處大致成立而須補充',
  );
  expect(countVerdicts([{ verdict: '無從查證' }])).toBe('1處無從查證');
});

test('what is called an error of fact was found wrong', () => {
  expect(WEIGHTS.find(({ heading }) => heading === '事實錯誤')?.verdicts).toEqual(['有誤']);
});
