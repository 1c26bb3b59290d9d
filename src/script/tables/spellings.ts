import { list } from '../words.ts';
import type { Form } from './form.ts';

/** Words that the mainland spells with another character (第一批異形詞整理表, 2001, and 現代漢語詞典). */
export const SPELLINGS: readonly Form[] = [
  { of: '劃', as: '画', words: list('筆劃 勾劃 刻劃 一筆一劃 指手劃腳') },
  { of: '座', as: '坐', words: ['座標'] },
  { of: '像', as: '象', words: ['想像'] },
  { of: '薰', as: '熏', words: list('薰陶 薰染 薰心') },
  {
    of: '份',
    as: '分',
    words: list('部份 成份 過份 充份 水份 緣份 輩份 福份 安份 養份 天份 情份'),
  },
  { of: '分', as: '份', words: ['身分'] },
  { of: '采', as: '彩', words: ['精采'] },
  { of: '醱', as: '发', words: ['醱酵'] },
  { of: '甚', as: '什', words: ['甚麼'] },
  { of: '哩', as: '里', words: ['哩程'] },
];
