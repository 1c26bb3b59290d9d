import type { Entry } from './trie.ts';
import { cross, list } from './words.ts';
import { ZHE, ZHU } from './zhe.ts';

// What this site knows beyond OpenCC, by 通用規範漢字表 (2013) and 現代漢語詞典 (7th ed.).

/**
 * A form that a character takes in certain words. The words are written in Traditional; what else
 * stands in them is simplified as usual.
 */
export interface Form {
  readonly of: string;
  readonly as: string;
  readonly words: readonly string[];
}

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
  著着 藉借 瞭了 鎔熔 么幺 顎腭 祇只 衹只
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

/** Characters with two Simplified forms, by meaning. */
export const FORMS: readonly Form[] = [
  { of: '著', as: '著', words: ZHU },
  { of: '著', as: '着', words: ZHE },
  // qián, heaven: reigns, places and names; gān is 干
  {
    of: '乾',
    as: '乾',
    words: list(`
      乾坤 乾隆 乾嘉 乾卦 乾綱 乾陵 乾縣 乾清宮 乾清門 乾安縣 乾佑縣 乾元重寶 乾為天 乾三連 乾旦坤生
      康乾盛世 康乾時 康乾年 康雍乾 雍乾 承乾宮 李承乾 旋乾轉坤 顛乾倒坤 朝乾夕惕 終日乾乾 乾闥婆 尼乾子
      蕭乾 徐乾學
    `),
  },
  {
    of: '乾',
    as: '干',
    words: list('餅乾 豆乾 肉乾 果乾 曬乾 烘乾 風乾 晾乾 擦乾 吹乾 榨乾 陰乾 口乾 未乾'),
  },
  // yū, wū: names; the preposition is 于
  { of: '於', as: '於', words: list('樊於期 於梨華 於菟 商於之地') },
  // zhǐ: the note, and names; zhēng is 征
  {
    of: '徵',
    as: '徵',
    words: list('宮商角徵羽 角徵羽 徵羽摩柯 變徵之聲 變徵之音 徵調式 魏徵 文徵明'),
  },
  { of: '徵', as: '征', words: list('北魏徵 東魏徵 西魏徵 曹魏徵') },
  // to answer, to repeat, to do again are 复; to overturn and to cover stay 覆
  {
    of: '覆',
    as: '复',
    words: list(`
      反覆 反反覆覆 回覆 答覆 批覆 重覆 申覆 函覆 稟覆 敬覆 賜覆 覆核 覆查 覆審 覆檢 覆議 覆述 覆診 覆誦
      覆試 覆函 覆命 覆信 覆電
    `),
  },
  {
    of: '覆',
    as: '覆',
    words: [
      ...list('顛覆 傾覆 翻覆 天翻地覆 包覆 塗覆 被覆電 重覆轍'),
      ...cross(list('反覆 回覆 答覆 批覆 重覆 申覆 函覆 稟覆'), ['蓋']),
    ],
  },
  // jí, and the jiè of comfort; jiè, to borrow, is 借
  { of: '藉', as: '藉', words: list('慰藉 狼藉 蘊藉 醞藉 枕藉 藉藉 踐藉 凌藉') },
  { of: '藉', as: '借', words: list('安慰藉 慰藉由 慰藉此 慰藉以 慰藉助') },
  // to look far; to understand is 了
  { of: '瞭', as: '瞭', words: list('瞭望 瞭哨 瞭臺') },
  // the one name that is written so
  { of: '鍾', as: '锺', words: ['錢鍾書'] },
  // a chain, to practise; to temper is 炼
  {
    of: '鍊',
    as: '链',
    words: list(`
      項鍊 鐵鍊 鎖鍊 拉鍊 鍊條 鍊子 鍊墜 鍊鎖 鍊錘 手鍊 腳鍊 頸鍊 金鍊 銀鍊 鉸鍊 鏈鍊 供應鍊 產業鍊 食物鍊
      區塊鍊 價值鍊 生態鍊 資金鍊 信任鍊
    `),
  },
  { of: '鍊', as: '练', words: list('凝鍊 歷鍊 熟鍊 老鍊 洗鍊 簡鍊 幹鍊 教鍊 訓鍊') },
  { of: '鍊', as: '炼', words: list('鍛鍊 磨鍊 精鍊 修鍊 試鍊') },
  // to sink, beyond OpenCC's list; else the surname
  {
    of: '沈',
    as: '沉',
    words: list(`
      下沈 低沈 消沈 升沈 昇沈 血沈 打沈 炸沈 沈穩 沈著 沈疴 沈入 沈到 沈潛 沈毅 沈底 沈舟 沈渣 沈凝 沈井
      沈箱 石沈大海
    `),
  },
  // to plan, as Taiwan writes it; 設計|畫面 is not
  { of: '畫', as: '划', words: list('計畫 規畫 企畫 策畫 籌畫 謀畫') },
  {
    of: '畫',
    as: '画',
    words: list(`
      設計畫 統計畫 估計畫 審計畫 計畫布 計畫質 計畫廊 計畫像 計畫冊 計畫稿 計畫筆 計畫家 計畫風
      政策畫 決策畫 規畫圓
    `),
  },
  // names of persons and products
  { of: '昇', as: '昇', words: list('畢昇 洪昇 盧象昇 昇騰 昇思') },
  { of: '昇', as: '升', words: list('提昇 上昇 高昇 晉昇 攀昇 飛昇') },
  { of: '鉅', as: '钜', words: list('李澤鉅 梁章鉅') },
  { of: '氾', as: '氾', words: list('氾勝之 氾水關') },
  { of: '鎔', as: '镕', words: ['鎔基'] },
  // many, and the gods of the earth; else 伙 and 只
  { of: '夥', as: '夥', words: ['甚夥'] },
  { of: '祇', as: '祇', words: list('神祇 天神地祇 祇園') },
  { of: '祇', as: '只', words: ['精神祇'] },
  // the jaw; the palate is 腭
  { of: '顎', as: '颚', words: list('上顎 下顎 大顎 顎骨 顎足') },
  { of: '麼', as: '麽', words: list('幺麼小 么麼小') },
  // in words already Simplified; else Taiwan's 幺
  { of: '么', as: '么', words: list('什么 甚么 怎么 这么 這么 那么 多么 要么 好么') },
];

/** Words that the mainland spells with another character (第一批異形詞整理表, 2001, and 現代漢語詞典). */
export const SPELLINGS: readonly Form[] = [
  { of: '劃', as: '画', words: list('筆劃 勾劃 刻劃 一筆一劃 指手劃腳') },
  { of: '劃', as: '划', words: list('刻劃分 筆劃分 筆劃清') },
  { of: '座', as: '坐', words: ['座標'] },
  {
    of: '座',
    as: '座',
    words: list('座標準 座標誌 座標題 座標籤 座標桿 座標語 一座標 這座標 那座標 講座標'),
  },
  { of: '像', as: '象', words: ['想像'] },
  { of: '像', as: '像', words: list('很想像 不想像 都想像 也想像') },
  { of: '薰', as: '熏', words: list('薰陶 薰染 薰心') },
  { of: '份', as: '分', words: list('部份 成份 過份 充份 水份 緣份 輩份 福份') },
  { of: '份', as: '份', words: cross(list('部份 成份 過份'), list('額 量')) },
  { of: '分', as: '份', words: list('身分證 身分認同') },
  {
    of: '帳',
    as: '账',
    words: list(`
      帳號 帳戶 帳單 帳目 帳本 帳面 帳款 帳冊 帳房 記帳 算帳 結帳 轉帳 付帳 欠帳 賴帳 買帳 賒帳 爛帳 對帳
      查帳 入帳 到帳 進帳 呆帳 壞帳 總帳 認帳 流水帳
    `),
  },
  { of: '帳', as: '帐', words: cross(list('買帳 對帳 查帳 入帳 到帳 進帳'), list('篷 棚 幕 子')) },
  { of: '采', as: '彩', words: ['精采'] },
  { of: '醱', as: '发', words: ['醱酵'] },
  { of: '甚', as: '什', words: ['甚麼'] },
  { of: '哩', as: '里', words: ['哩程'] },
];
