import { expect, test } from 'vitest';
import { placed, yaml } from '../../../tests/support/manuscript.ts';
import { proofValues } from './values.ts';

const faultsOf = (text: string) => proofValues(yaml(text)).map(placed);
const broken = 'a value is broken over lines, which leaves a gap in it';

test.each([
  ['gist: 甲\n  乙', `1:8 ${broken}`],
  ['gist: >-\n  甲\n  乙', `2:4 ${broken}`],
  ['a:\n  - "甲\n    乙"', `2:7 ${broken}`],
])('%s', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test.each(['gist: 甲', 'gist: >-\n  甲\nb: 乙', 'a: [甲,\n  乙]'])('may stand: %s', (text) => {
  expect(faultsOf(text)).toEqual([]);
});
