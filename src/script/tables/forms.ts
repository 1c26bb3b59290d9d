import { list } from '../words.ts';
import type { Form } from './form.ts';
import { QIAN } from './qian.ts';
import { ZHU } from './zhu.ts';

/** Other forms that a character may take in any word of the dictionary that is written with it. */
export const OTHER_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['沈', ['沉']],
  ['覆', ['复']],
  ['鍊', ['链', '练']],
]);

/** Where soldiers and herdsmen are, 帳 is a tent. */
const CAMP =
  /將軍|元帥|主帥|大帥|統帥|諸將|將士|士兵|士卒|軍師|軍營|大營|單于|可汗|蒙古|草原|牧民|牧羊|部落|匈奴|契丹|帳篷|營帳|劉備|曹操|項羽|呂布|關羽|張飛|諸葛|孔明|侍衛|刺客|風雪/;

/** Characters with two Simplified forms, by meaning. */
export const FORMS: readonly Form[] = [
  { of: '著', as: '著', words: ZHU },
  // tents and curtains; accounts are 账
  {
    of: '帳',
    as: '帐',
    words: list(`
      帳篷 帳棚 帳幕 帳子 帳幔 帳帷 帷帳 帳蓬 蚊帳 床帳 羅帳 紗帳 青紗帳 錦帳 繡帳 營帳 軍帳 虎帳 中軍帳 氈帳 金帳
      升帳 帳下 帳前 帳鉤 帳頂 帳簾 圓頂帳 運籌帷帳 芙蓉帳 寶帳 絳帳 穹帳 行軍帳 孔雀帳 牙帳 王帳 喜帳 幛帳
    `),
  },
  {
    of: '帳',
    as: '帐',
    words: list('掀帳 揭帳 挑帳 大帳 進帳 入帳 出帳 回帳 帳中 帳內 帳外 帳裡 帳門 帳後'),
    near: CAMP,
  },
  ...QIAN,
  // yū, wū: names; the preposition is 于
  {
    of: '於',
    as: '於',
    words: list(`
      樊於期 於梨華 於菟 商於之地 於夫羅 於扶羅 於潛縣 於崇文 於之瑩 於除鞬 於戲 於乎 於陵 於越 於姓 於氏
    `),
  },
  // zhǐ: the note, and names; zhēng is 征
  {
    of: '徵',
    as: '徵',
    words: list(`
      宮商角徵羽 角徵羽 徵羽摩柯 變徵之聲 變徵之音 變徵 徵調式 清徵 流徵 魏徵 文徵明 柳詒徵 陸徵祥 倪徵燠 倪徵𣋉
      錢嘉徵
    `),
  },
  // to answer, to repeat, to do again are 复; to overturn and to cover stay 覆
  {
    of: '覆',
    as: '复',
    words: list(`
      反覆 反反覆覆 反覆無常 回覆 答覆 批覆 重覆 申覆 函覆 稟覆 敬覆 賜覆 電覆 覆核 覆查 覆審 覆檢 覆議 覆述 覆診
      覆誦 覆試 覆函 覆命 覆信 覆電 覆習 覆盤 覆雜 覆選 覆製 覆讀 覆刻 覆賽 查覆
    `),
  },
  {
    of: '覆',
    as: '覆',
    words: list(`
      顛覆 傾覆 翻覆 天翻地覆 翻天覆地 翻來覆去 包覆 塗覆 被覆 覆蓋 覆蓋面 覆沒 覆滅 覆轍 重蹈覆轍 覆舟 覆水難收
      覆巢 覆盆 覆盆子 翻雲覆雨 覆手為雨 覆盤難照 覆車
    `),
  },
  // jí, and the jiè of comfort and of mats; jiè, to borrow, is 借
  {
    of: '藉',
    as: '藉',
    words: list(`
      慰藉 狼藉 蘊藉 醞藉 枕藉 藉藉 踐藉 凌藉 藉草 藉茅 草藉 藉田 藉藉無名 聲名狼藉 杯盤狼藉
    `),
  },
  // to look far, and names; to understand is 了
  { of: '瞭', as: '瞭', words: list('瞭望 瞭哨 瞭臺 瞭望臺 瞭望塔 瞭遠 瞭見 阿部正瞭') },
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
  // to sink, beyond the dictionary's words; else the surname
  {
    of: '沈',
    as: '沉',
    words: list(`
      下沈 低沈 消沈 升沈 昇沈 西沈 血沈 打沈 炸沈 沈穩 沈著 沈疴 沈入 沈到 沈潛 沈毅 沈底 沈舟 沈渣 沈凝 沈井
      沈箱 石沈大海 沈下 沈下心 沈下心來 沈默不語 沈甸甸 沈沈 沈厚
    `),
  },
  // to plan, as Taiwan writes it
  { of: '畫', as: '划', words: list('計畫 規畫 企畫 策畫 籌畫 謀畫 擘畫') },
  // names of persons, places and products; to rise is 升
  { of: '昇', as: '昇', words: list('畢昇 洪昇 盧象昇 昇騰 昇思 陳昇 李昇') },
  { of: '陞', as: '陞', words: list('楊聯陞') },
  { of: '昇', as: '升', words: list('提昇 上昇 高昇 晉昇 攀昇 飛昇') },
  { of: '鉅', as: '钜', words: list('李澤鉅 梁章鉅') },
  { of: '氾', as: '氾', words: list('氾勝之 氾水關 氾水 東氾 南氾') },
  { of: '鎔', as: '镕', words: ['鎔基', '朱鎔基'] },
  // the herb and the hunt of spring; to gather is 搜
  { of: '蒐', as: '蒐', words: list('春蒐 秋蒐 茅蒐 蒐狩 蒐田 蒐獮 蒐獵 蒐苗') },
  // juice, and the ink; else 瀋陽
  { of: '瀋', as: '渖', words: list('墨瀋 米瀋 汁瀋 殘瀋 餘瀋 瀋液 拾瀋') },
  // names of history
  { of: '兒', as: '兒', words: ['兒寬'] },
  { of: '託', as: '讬', words: list('岳託 碩託') },
  { of: '逕', as: '迳', words: list('九逕山 逕口村 逕頭村 赤石逕 上逕鎮 七逕鎮') },
  // many, and the gods of the earth; else 伙 and 只
  { of: '夥', as: '夥', words: list('甚夥 頗夥 極夥 益夥 至夥 最夥 繁夥 夥頤') },
  { of: '祇', as: '祇', words: list('神祇 天神地祇 地祇 祇園') },
  // the jaw; the palate is 腭
  { of: '顎', as: '颚', words: list('上顎 下顎 大顎 顎骨 顎足') },
  { of: '麼', as: '麽', words: list('幺麼 么麼 幺麼小丑 么麼小丑 幺麼小醜 么麼小醜') },
  // in words already Simplified; else Taiwan's 幺
  { of: '么', as: '么', words: list('什么 甚么 怎么 这么 這么 那么 多么 要么 好么') },
];
