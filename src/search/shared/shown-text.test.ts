import { expect, test } from 'vitest';
import { tidied } from './shown-text.ts';

test('spaces are one, and so are gaps, which none begins or ends', () => {
  expect(tidied('　 一句，\n  又 一　 　句。　')).toBe('一句， 又 一　句。');
});
