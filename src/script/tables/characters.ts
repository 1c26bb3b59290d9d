import type { Entry } from '../trie.ts';
import { list } from '../words.ts';

/**
 * OpenCC's phrases with these characters are dropped. Being archaic words, places and names of
 * persons, they fire across word bounds in modern prose: 位於|倫敦, 特徵|調整, 顛覆|信息, 餅乾|圖案,
 * 鍛鍊|條件, 馬上|逕自, 李|秘書. The words that are wanted stand in FORMS.
 */
export const OWNED = '乾於徵覆藉瞭鍾鍊逕釐祕鉅蒐氾昇計麼';

/** OpenCC's variants that are no mere glyphs: 著, 么 and 顎 are decided by word, in FORMS. */
export const NOT_GLYPHS = '著么顎';

/** Plain forms: first where we differ from OpenCC, then variants that it passes over. */
export const CHARACTERS: readonly Entry[] = list(`
  著着 帳账 藉借 颺扬 瞭了 鎔熔 么幺 顎腭 祇只 衹只
  暱昵 揹背 瞇眯 砲炮 姪侄 倣仿 銲焊 搾榨 燄焰 籐藤 鎗枪 餽馈 伕夫 煖暖 隄堤 啣衔 搆构 毬球 撢掸 糢模
  妳你 牠它 徬彷 慇殷 懃勤 甦苏 醣糖 摀捂 踫碰 蹧糟 餬糊 搧扇 喒咱 嬭奶 坵丘 傚效 勦剿 尅克 讌宴 讙欢
  髣仿 髴佛 濬浚 叡睿 諠喧 朶朵 栢柏 歛敛 犂犁 畧略 痲麻 碪砧 窰窑 紥扎 聼听 脇胁 臙胭 荳豆 菓果 蔴麻
  蘂蕊 衒炫 讐雠 賸剩 趂趁 躭耽 躱躲 輭软 逈迥 酧酬 鑛矿 隣邻 韮韭 饍膳 鬪斗 鼇鳌 鴈雁 麤粗 徧遍 憇憩
  攷考 晳晰 栰筏 櫈凳 欵款 牓榜 甎砖 畱留 疎疏 秔粳 稉粳 稾稿 竝并 緜绵 聨联 胷胸 臯皋 蔕蒂 覩睹 謌歌
  譔撰 輙辄 遯遁 醕醇 錬炼 鞵鞋 韈袜 駞驼 鵞鹅 鼈鳖 煑煮 盌碗 衇脉 眞真 旣既 卽即 敎教 淸清 靑青 戱戏
  凴凭 滛淫 寛宽 曁暨 嵗岁 吋寸 呎尺 玨珏 偺咱 勗勖 瑯琅 繈襁 撚捻 暸了 燐磷 篠筱 櫂棹 繙翻 鉋刨 鑤刨
  彊强 櫺棂 玆兹 啗啖 迆迤 瘉愈 踡蜷 囓啮 鷰燕 澂澄 毘毗 嬾懒 撦扯 搯掏 搥捶 殽淆 燿耀 癈废 皷鼓 睠眷
  碻确 羢绒 臕膘 袵衽 裌夹 襃褒 觝抵 誖悖 鉏锄 鑚钻 閧哄 雰氛 顋腮 颿帆 駮驳 騐验 驩欢 骾鲠 鰕虾 阨厄
  荅答 媿愧 吿告 寃冤
`).map((pair) => [...pair] as [string, string]);
