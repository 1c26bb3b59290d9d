import { describe, expect, test } from 'vitest';
import { breakTitle, piecesOf } from './lines.ts';

const measured = (measure: number) => ({ widthOf: (line: string) => line.length, measure });
const broken = (title: string, lines = 2, measure = 40) =>
  breakTitle(title, lines, measured(measure))?.join('|');

describe('breaks', () => {
  test.each([
    ['before a conjunction', '大模型團隊與科技大廠如何相處', '大模型團隊|與科技大廠如何相處'],
    ['after a stop', '「我們沒有做錯什麼，但我們輸了」', '「我們沒有做錯什麼，|但我們輸了」'],
    ['after a particle', '國內最早的類ChatGPT產品', '國內最早的|類ChatGPT產品'],
    ['between Han and Latin', 'Google收購DeepMind', 'Google收購|DeepMind'],
    ['before an opening mark', '阿里巴巴「1+6+N」', '阿里巴巴|「1+6+N」'],
    ['at a space, which vanishes', 'Segment Anything', 'Segment|Anything'],
    ['Simplified as well', '英伟达与微软的新高', '英伟达|与微软的新高'],
  ])('%s', (_, title, lines) => {
    expect(broken(title)).toBe(lines);
  });

  test('evenly, where no place is better than another', () => {
    expect(broken('大廠如何投資初創公司')).toBe('大廠如何|投資初創公司');
  });

  test('on as many lines as asked for', () => {
    expect(broken('大模型團隊與科技大廠如何相處', 3)?.split('|')).toHaveLength(3);
    expect(broken('引言', 1)).toBe('引言');
  });
});

describe('does not break', () => {
  test.each([
    ['a word', '諾基亞'],
    ['a name that no dictionary knows', '段永平拆分步步高'],
    ['before a last line of two characters', 'Transformer論文'],
    ['a number from its measure word', '2023年'],
    ['Latin', 'AlphaGo'],
  ])('%s', (_, title) => {
    expect(broken(title)).toBeUndefined();
  });

  test('where a line would be too long', () => {
    expect(broken('Google收購DeepMind', 2, 8)).toBe('Google收購|DeepMind');
    expect(broken('Google收購DeepMind', 2, 7)).toBeUndefined();
  });
});

test('no piece begins with a closing mark or a particle, or ends with an opening mark', () => {
  const title = '〈甲乙的「丙丁戊」——己庚，《辛壬》了〉：2023年上半年的創投（一）';
  const pieces = piecesOf(title);
  expect(pieces.join('')).toBe(title);
  expect(pieces.length).toBeGreaterThan(3);
  for (const piece of pieces) {
    expect(piece).not.toMatch(/^[」》〉）—，：的了]/);
    expect(piece).not.toMatch(/[〈「《（]$/);
  }
});
