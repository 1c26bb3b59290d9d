import { expect, test } from 'vitest';
import { faultPage } from './fault-page.ts';

test('says every fault, and makes no markup of its words', () => {
  const fault = { file: 'a.mdx', line: 1, column: 2, what: '<Case> & so on', cure: 'Mend it' };
  const page = faultPage([fault, { ...fault, line: 3 }]);
  expect(page.match(/<li>.*<\/li>/g)).toEqual([
    '<li>a.mdx:1:2  &lt;Case&gt; &amp; so on. Mend it.</li>',
    '<li>a.mdx:3:2  &lt;Case&gt; &amp; so on. Mend it.</li>',
  ]);
});
