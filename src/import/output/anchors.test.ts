import { expect, test } from 'vitest';
import { makeNamer } from './anchors.ts';

test('an anchor is the title’s sound, its own, and none that a page has', () => {
  const nameOf = makeNamer();
  expect(['大廠病', '大厂病', 'Settings', 'Main', 'Essay', '2023', '！'].map(nameOf)).toEqual([
    'da-chang-bing',
    'da-chang-bing-b',
    'settings-b',
    'main-b',
    'essay-b',
    '2023-nian',
    'section',
  ]);
});
