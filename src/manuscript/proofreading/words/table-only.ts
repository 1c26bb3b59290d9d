/**
 * Characters that are common in Traditional texts, in words where they stand for another: a table of
 * single characters put them there (后來 for 後來). Only words that leave no doubt: 皇后, 公里, 阿里,
 * 于謙 and 并州 are right as they are.
 */
export const TABLE_ONLY: readonly { pattern: RegExp; right: string }[] = [
  {
    pattern:
      /(?<![皇王太天母影歌帝蜂蟻])后(?=[來面果悔續退期者台備援])|(?<=[之以然最今隨前背落而爾])后(?![妃宮羿土稷])/g,
    right: '後',
  },
  {
    pattern: /于(?=是[，,])|(?<=[對由關終至基屬位等處源在大小高低過])于(?![禁謙丹正右斌氏姓])/g,
    right: '於',
  },
  { pattern: /(?<![兼吞合歸裁幽])并(?=[且不非沒無未將])/g, right: '並' },
  { pattern: /(?<=[兼吞合歸裁一])并(?!州)/g, right: '併' },
  { pattern: /(?<=[這那哪手心家夜屋眼嘴骨])里(?![程路])/g, right: '裡' },
  { pattern: /(?<=[什怎這那多])么/g, right: '麼' },
  { pattern: /尽(?=[管量])/g, right: '儘' },
  { pattern: /尽(?![管量])/g, right: '盡' },
];
