import { cross, list } from './words.ts';

/** 著 zhù, a work or to stand out. */
const WORKS = list(`
  原著 專著 論著 編著 譯著 遺著 拙著 另著 卓著 土著 名著 巨著 鉅著 合著 昭著 顯著 新著 所著 撰著
  見微知著 睹微知著 以微知著 彰明較著 聲望素著 威望素著 仰屋著書 著於竹帛
  著名 著作 著稱 著述 著書 著錄 著者 著《 著有《 著有多部 著有多本 著有長篇 著有短篇 著有小說
  著有散文 著有詩集 著有論文 著有專著 著有回憶錄
  他著有 她著有 曾著有 還著有 並著有 另著有 主要著有 先後著有
`);

/** Verbs whose last character makes a word of WORKS with 著: 結合著 is not 合著. */
const COMPOUND_VERBS = list(`
  結合 配合 融合 混合 迎合 整合 符合 組合 吻合 聯合 綜合 集合 匯合 聚合 契合 切合 貼合 糅合 揉合
  暗合 撮合 縫合 彌合 癒合 愈合 磨合 閉合 捏合 摻合 咬合 嚙合 拼合 投合 湊合 耦合 複合 黏合 粘合
  討論 議論 談論 爭論 評論 辯論 推論 翻譯 還原 復原 更新 刷新 創新 革新 翻新 重新 彰顯 凸顯 突顯 盡顯
`);

/** Verbs that take the particle 著 before a noun: 看著書, 讀著《論語》, 背著書包, 頂著名牌. */
const VERBS = list(`
  看著 讀著 拿著 捧著 抱著 背著 翻著 帶著 夾著 唸著 念著 寫著 指著 憑著 靠著 照著 沿著 聽著 唱著 演著
  播著 放著 擺著 堆著 抄著 印著 題著 說著 講著 學著 想著 追著 有著 賣著 買著 打著 頂著 衝著 貼著 掛著
  對著 抓著 枕著 藏著 挑著
`);

const NOUNS = list(`
  書 《 錄 作者 作品 作文 作家 名義 名聲 名牌 名利 名譽 名氣 名頭 名號 名稱
`);

/** Where 著 goes to the word after it for all that: 結合|著名案例, 追隨|著名導師, 著名|字體. */
const AFTER_ALL = [
  ...cross(COMPOUND_VERBS, list('著名 著作 著稱')),
  ...list('追隨著名 著名字體 著名字幕 著名片段 著名片場'),
];

/** Words in which 著 stays 著. */
export const ZHU = [...WORKS, ...AFTER_ALL];

/** Words, or ends and beginnings of words, in which 著 is 着 though a word of ZHU seems to stand. */
export const ZHE = [
  ...cross(COMPOUND_VERBS, ['著']),
  ...cross(VERBS, NOUNS),
  ...cross(list('有著 想著 看著 朝著 跟著 趁著 當著'), ['作為']),
  // zhuó, zháo: 重新|著手, 所|著眼, 場所|著火, 更名|著急
  ...cross(list('新著 所著'), list('手 眼 陸 重 力 色 床 筆 墨 想 急 火 迷 裝')),
  ...cross(list('原著 名著 論著 土著 編著 合著'), list('眼 陸 急 裝 迷 涼')),
  ...list(`
    論著手 土著手 原著火 執著 附著 膠著 沉著 固著 黏著 意味著 隨著 穿著 跟著錄 接著錄 跟著作者 編著辮 編著花 編著故事 編著謊
    起著作用 發揮著作用 產生著作用 有著作用 衣著名牌 有著名為 有著名叫 在著名為 在著名叫
    著名次 著名額 著名單 著名片 著名字 著作業 著書包 著書本 著書籍 著書架 著書桌 著書信 著書房 著書法
    著書頁 著書櫃 著稱霸 著稱呼 著稱讚 著稱號 著稱職 著述職 著述說 著錄音 著錄像 著錄製 著錄取 著錄入
    著錄用 著錄影 著錄播 著錄屏
  `),
];
