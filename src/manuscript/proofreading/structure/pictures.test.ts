import { expect, test } from 'vitest';
import { manuscriptOf } from '../../reader/manuscript.ts';
import { proofPictures } from './pictures.ts';

const CLOCK = { path: 'content/pictures/clock.png', format: 'png' };
const faultsOf = (text: string, ...others: { path: string; format: string | undefined }[]) => {
  const files = [{ path: 'content/essay/10-a.mdx', text }];
  const pictures = [CLOCK, ...others];
  return proofPictures(manuscriptOf('content', files, { pictures })).map(
    ({ file, line, column, what }) => `${file.replace('content/', '')}:${line}:${column} ${what}`,
  );
};
const SHOWN = '![鐘](../pictures/clock.png)';
const place = 'essay/10-a.mdx:3:1';

test.each([
  [
    '![鐘](https://example.org/a.png)',
    `${place} a picture of another site, https://example.org/a.png`,
  ],
  ['![鐘](//example.org/a.png)', `${place} a picture of another site, //example.org/a.png`],
  ['![鐘](../pictures/bell.png)', `${place} there is no picture ../pictures/bell.png`],
  ['![鐘](/pictures/clock.png)', `${place} there is no picture /pictures/clock.png`],
  ['![鐘](clock.png)', `${place} there is no picture clock.png`],
  ['![](../pictures/clock.png)', `${place} a picture without words for whoever cannot see it`],
  ['甲![鐘](../pictures/clock.png)', 'essay/10-a.mdx:3:2 a picture within a line'],
  ['[![鐘](../pictures/clock.png)](#a)', 'essay/10-a.mdx:3:2 a picture within a line'],
  ['![鐘][a]\n\n[a]: ../pictures/clock.png', `${place} a picture whose address stands elsewhere`],
])('%s', (text, fault) => {
  expect(faultsOf(`${SHOWN}\n\n${text}`)).toEqual([fault]);
});

test.each([
  ['one that nobody shows', 'bell.png', 'png', 'no text shows this picture'],
  ['a variant of nothing', 'bell.dark.png', 'png', 'no text shows this picture'],
  ['one whose name lies', 'clock.dark.png', 'webp', 'the file is no PNG'],
  ['a file that is none', 'clock.dark.png', undefined, 'the file is no PNG'],
])('%s', (_, name, format, what) => {
  const file = { path: `content/pictures/${name}`, format };
  expect(faultsOf(SHOWN, file)).toEqual([`pictures/${name}:1:1 ${what}`]);
});

test.each([
  [SHOWN],
  ['![鐘](../pictures/clock.png "從前的鐘。")'],
  ['- ![鐘](../pictures/clock.png)'],
  ['甲[^a]\n\n[^a]: ![鐘](../pictures/clock.png)'],
])('may stand: %s', (text) => {
  expect(faultsOf(text, { path: 'content/pictures/clock.dark.png', format: 'png' })).toEqual([]);
});
