import { list } from '../words.ts';

/** Words in which 著 is zhù, a work or to stand out; in all others it is the particle 着. */
export const ZHU = list(`
  原著 原著者 專著 論著 編著 編著者 譯著 遺著 拙著 另著 卓著 土著 名著 巨著 鉅著 合著 昭著 顯著 新著 近著 所著 撰著 舊著 大著 雜著
  見微知著 睹微知著 以微知著 彰明較著 聲望素著 威望素著 仰屋著書 著書立說 著作等身 著於竹帛 成效卓著 臭名昭著
  著名 著作 著稱 著稱於世 著述 著書 著錄 著者 著有 著文 著譯 著作權 著作人
`);
