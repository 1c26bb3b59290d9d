import { cross, list } from '../words.ts';
import type { Form } from './form.ts';

/** Years of a reign, to tell it from other words: 乾道二年, 乾德間. */
const YEARS = list('元年 二年 三年 四年 五年 六年 七年 八年 九年 十年 年間 初 中 末 間 之');

/** Who reigns, or when: 宋孝宗乾道年間. */
const REIGN = /[宗帝]|太祖|高祖|年號|[唐宋遼夏漢][^，。；]{0,6}乾/;

/** Where 乾 stands beside 坤, or by itself among the hexagrams. */
const HEXAGRAM = /卦象|卦辭|坤卦|周易|易經|[為曰，、]坤|坤[為，、代]/;

/** 乾 qián: heaven, the hexagram, reigns, places and names; gān, dry, is 干. */
export const QIAN: readonly Form[] = [
  {
    of: '乾',
    as: '乾',
    words: [
      ...list(`
        乾坤 乾卦 乾綱 乾元 乾道成男 乾象 乾德 乾健 乾剛 乾為天 乾為陽 乾三連 乾上乾下 乾旦坤生 旋乾轉坤 顛乾倒坤
        朝乾夕惕 終日乾乾 乾乾 乾闥婆 尼乾子 乾坤袋 乾始 天道為乾 乾龍
        乾隆 乾嘉 乾封 乾寧 乾符 乾祐 乾佑 乾興 乾統 康乾 雍乾 康雍乾 康乾盛世 康乾時 康乾年
        乾陵 乾縣 乾州 乾安 乾安縣 乾佑縣 乾清宮 乾清門 乾元重寶 乾元殿 承乾宮 乾務 乾務鎮 乾潭 乾潭鎮 乾元鎮 乾西 乾東
        李承乾 蕭乾 徐乾學 李乾順 李乾德 曾運乾 孫乾 王道乾 蔡孝乾 郭子乾 乞伏乾歸
      `),
    ],
  },
  { of: '乾', as: '乾', words: list('乾道 乾和 乾定 乾明 乾化 乾貞 乾亨'), near: REIGN },
  { of: '乾', as: '乾', words: list('乾 乾位 乾宮 乾宅 乾造'), near: HEXAGRAM },
  {
    of: '乾',
    as: '乾',
    words: cross(
      list('乾封 乾元 乾寧 乾符 乾祐 乾佑 乾化 乾貞 乾德 乾興 乾道 乾亨 乾統 乾定 乾明 乾和 乾隆'),
      YEARS,
    ),
  },
  {
    of: '乾',
    as: '干',
    words: list(`
      餅乾 曬乾 烘乾 風乾 晾乾 擦乾 吹乾 榨乾 陰乾 口乾 未乾 凍乾 乾淨
      乾脆 乾燥 乾貨 乾旱 乾糧 乾洗 乾杯 乾電池 乾咳 乾枯 乾涸 乾乾淨淨 自乾五 乾紅 乾斷食 乾股 乾媽 乾爹
    `),
  },
  // dried
  {
    of: '乾',
    as: '干',
    words: cross(
      list(`
        豆 豆腐 肉 牛肉 豬肉 魚 蝦 果 蘋果 葡萄 芒果 鳳梨 梅 桔 金桔 杏 桃 柿 棗 梨 蕉 香蕉 草莓 檸檬 椰子 龍眼 荔枝
        榴槤 山楂 橄欖 無花果 筍 菜 蘿蔔 地瓜 紅薯 番茄 菌 菇 奶
      `),
      ['乾'],
    ),
  },
];
