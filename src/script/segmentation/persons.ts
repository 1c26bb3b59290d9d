import { simplifyPlainly } from '../dictionaries.ts';
import { costOf, known } from './lexicon.ts';
import { list } from '../words.ts';

// Names of persons that no list holds: a surname and one or two characters.

const SURNAMES = new Set(
  list(`
    王 李 張 劉 陳 楊 趙 黃 周 吳 徐 孫 胡 朱 高 林 何 郭 馬 羅 梁 宋 鄭 謝 韓 唐 馮 董 蕭 程 曹 袁 鄧 許 傅 沈 曾
    彭 呂 蘇 盧 蔣 蔡 賈 丁 魏 薛 葉 閻 余 潘 杜 戴 夏 鍾 汪 田 任 姜 范 方 石 姚 譚 廖 鄒 熊 金 陸 郝 孔 白 崔 康
    毛 邱 秦 江 史 顧 侯 邵 孟 龍 萬 段 雷 錢 湯 尹 黎 易 常 武 喬 賀 賴 龔 文 龐 樊 蘭 殷 施 陶 洪 翟 安 顏 倪 嚴
    牛 溫 蘆 季 俞 章 魯 葛 伍 韋 申 尤 畢 聶 焦 柳 邢 岳 齊 梅 莫 莊 辛 管 祝 左 涂 谷 祁 時 舒 耿 牟 卜 詹 關 苗
    凌 費 紀 靳 盛 童 歐 甄 項 曲 游 裴 席 衛 查 屈 鮑 覃 霍 翁 隋 甘 景 薄 單 包 柏 寧 柯 阮 桂 閔 甯 於
    歐陽 司馬 諸葛 上官 端木 皇甫 司徒 東方 令狐 慕容
  `),
);

/** Characters that keep a form of their own in names of persons (通用規範漢字表, 2013, notes). */
export const NAMED: ReadonlyMap<string, string> = new Map(
  list('乾乾 徵徵 昇昇 陞陞 甦甦 甯甯 祕祕 澂澂 脩脩 谿谿 燉燉 旂旂 讎雠 鉅钜 鎔镕').map(
    ([from = '', to = '']) => [from, to],
  ),
);

/** What a name costs before anything around it speaks for it. */
const NAME = costOf(0.4);

/** Characters that seldom stand in a given name, but often after one or after a verb. */
const NOT_GIVEN = /[著了的是有在和與為也都就又不說到得着以對向把被讓這那個上下裡中之於]/;

/**
 * The names that may begin at a place: such as keep a character, such as sign a work (張三著), and
 * those of 沈, which is also to sink.
 */
export function namesAt(run: readonly string[], start: number) {
  const [first = '', second = ''] = run.slice(start, start + 2);
  const given = start + (SURNAMES.has(first + second) ? 2 : SURNAMES.has(first) ? 1 : Infinity);
  if (first === '沈' && known('沉' + simplifyPlainly(second))) return [];
  return [given + 1, given + 2].flatMap((end) => {
    const characters = run.slice(given, end);
    if (end > run.length || NOT_GIVEN.test(characters.join(''))) return [];
    const keeps = first === '沈' || characters.some((character) => NAMED.has(character));
    const others = run[end] === '等' && run[end + 1] === '著' ? 1 : 0;
    const signs = run[end + others] === '著';
    return keeps || signs ? [{ end: end + others, cost: NAME + end - given }] : [];
  });
}
