/** A correction's verdict, as `checks` in a case gives it. */
type Verdict = '成立' | '大致成立' | '有誤' | '無從查證';

/** How grave a correction is, the gravest first, and the verdicts that can be as grave. */
export const WEIGHTS: { weight: 3 | 2 | 1; heading: string; verdicts: Verdict[] }[] = [
  { weight: 3, heading: '動搖該段論證', verdicts: ['有誤', '無從查證'] },
  { weight: 2, heading: '事實錯誤', verdicts: ['有誤'] },
  { weight: 1, heading: '措辭、精度或出處', verdicts: ['有誤', '大致成立', '無從查證'] },
];

/** What the corrections come to, in words: `1處有誤，1處大致成立而須補充，1處無從查證`. */
export function countVerdicts(corrections: { verdict: Verdict }[]): string {
  const of = (...verdicts: Verdict[]) =>
    corrections.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return [
    [of('有誤'), '處有誤'],
    [of('成立', '大致成立'), '處大致成立而須補充'],
    [of('無從查證'), '處無從查證'],
  ]
    .filter(([count]) => count !== 0)
    .map((words) => words.join(''))
    .join('，');
}
