import type { Word } from './lexicon.ts';

// What two neighbours say of each other. Costs are in the unit of the lexicon, −ln of likelihood.

const UNLIKELY = 15;
const LIKELY = -5;

/** Who can be the author before 著: 魯迅著《吶喊》, 他著有三書, Eric Ries 著. */
const isAuthor = ({ kind, simplified }: Word) =>
  kind === 'name' || /^[他她]$|[\p{Script=Latin}.)·]$/u.test(simplified);

/** What can follow a signature: a title, or the end of the clause. */
const isAfterSignature = ({ kind, simplified }: Word) =>
  kind === 'mark' && /^([《〈，。；、）)\]]|$)/u.test(simplified);

const BEFORE_WORKS = /^(曾|还|並|并|另|也|先后|主要|所)$/;

/** Words after which a person is named: 史學家, 皇帝, 宋孝宗. */
const TITLE_BEFORE = /(?<!^[大人国别])[家师长员人宗帝王授士生者]$/;
/** Words that follow the name of a person. */
const TITLE_AFTER = /^(先生|老师|女士|博士|教授|氏|姓|家|某|总|董事长|经理|说|谈)/;

type Judge = (before: Word, after: Word) => number;

/** The particle 着 follows a verb; a pronoun, a number or a name before it speaks for 著. */
const particle: Judge = (before, after) => {
  if (after.simplified !== '着') return 0;
  if (before.kind === 'verb' || before.simplified === '等') return -1;
  if (before.kind === 'noun') return 0.5;
  return before.kind === 'other' ? 0 : 4;
};

/** 著 by itself, to write, is what an author signs with. */
const signature: Judge = (before, after) => {
  if (after.simplified === '著') return isAuthor(before) ? LIKELY : UNLIKELY;
  if (before.simplified === '著') return isAfterSignature(after) ? LIKELY : UNLIKELY;
  return 0;
};

/** 著有 lists the works of someone: not 懷著|有. */
const works: Judge = (before, after) =>
  after.simplified !== '著有' ||
  isAuthor(before) ||
  before.kind === 'mark' ||
  BEFORE_WORKS.test(before.simplified)
    ? 0
    : UNLIKELY;

/** Verbs of one character that are followed by what they are said of, not by the particle. */
const STATIVE = /^[是为无成做当叫]$/;
const PREPOSITIONS_WITH_PARTICLE = /^[跟随沿朝顺趁接]$/;

/** A verb of one character before 著 takes it for its particle: 忙著|作, 掛著|名家. */
const worksAfterVerb: Judge = (before, after) => {
  if (!/^著./.test(after.simplified)) return 0;
  const { simplified, kind } = before;
  if (after.simplified === '著书' && simplified.length > 1) return -3;
  if (PREPOSITIONS_WITH_PARTICLE.test(simplified)) return 3;
  if (simplified === '有') return 1.5;
  return kind === 'verb' && simplified.length === 1 && !STATIVE.test(simplified) ? 3 : 0;
};

/** 著名 describes, 沿|著名的; what is named follows 着: 湧動著|名為恐慌的情緒. */
const naming: Judge = (before, after) => {
  if (before.simplified !== '著名') return 0;
  return after.simplified === '的' ? -5 : /^[为叫曰]$/.test(after.simplified) ? 5 : 0;
};

/** After a verb of drying 乾 is its result, 曬乾|坤位; no reign is heavy: 番茄乾|隆重. */
const drying: Judge = (before, after) => {
  if (before.simplified === '乾隆') return /^[重冬起盛]$/.test(after.simplified) ? 5 : 0;
  const dried = /^[晒烘晾擦吹榨风饼]$/.test(before.simplified);
  return dried && after.simplified.startsWith('乾') ? 5 : 0;
};

const COUNTING = /^([每各这那此首整本数几两]|[一二三四五六七八九十百]+)$/;

/** A number before 座 or 份 counts: 每座|標價. */
const counting: Judge = (before, after) =>
  COUNTING.test(before.simplified) && /^[座份]$/.test(after.simplified) ? -4 : 0;

/** 份 goes with 量, 額 and 內 rather than with the word before. */
const portion: Judge = (before, after) =>
  /^(水|部|成|过|充)分$/.test(before.simplified) && /^[量额内]/.test(after.simplified) ? 3 : 0;

/** To sink, by itself, has an ending, 船沈了, 沈在水底; or is done once: 心裡一沈. */
const sinking: Judge = (before, after) => {
  if (after.simplified === '沉') return before.simplified === '一' ? -8 : 0;
  return before.simplified === '沉' && !/^[了着得不在进向]/.test(after.simplified) ? 6 : 0;
};

/** A surname between 老 or 小 and a verb, or before a title, does not sink. */
const surname: Judge = (before, after) => {
  if (/^[老小大阿]$/.test(before.simplified) && after.simplified.startsWith('沉')) return 5;
  if (before.simplified === '沈' && TITLE_AFTER.test(after.simplified)) return LIKELY;
  return 0;
};

/** A name after a title or before one. */
const named: Judge = (before, after) => {
  if (after.kind === 'name' && TITLE_BEFORE.test(before.simplified)) return LIKELY;
  if (before.kind === 'name' && TITLE_AFTER.test(after.simplified)) return LIKELY;
  return 0;
};

const JUDGES = [
  particle,
  signature,
  works,
  worksAfterVerb,
  naming,
  drying,
  counting,
  portion,
  sinking,
  surname,
  named,
];

/** What it costs that one word follows the other. */
export const linkCost: Judge = (before, after) =>
  JUDGES.reduce((sum, judge) => sum + judge(before, after), 0);

/** 像 opens a comparison that closes later: 像水一樣, 像普通人那樣過. */
const COMPARISON = /^[^和跟與同像]{1,8}(一樣|那樣|這樣|那般|這般|一般|似的)(?!的)/;

/** What a character that stands by itself costs besides, by what follows it in its run. */
export const aloneCost = (character: string, rest: readonly string[]): number =>
  character === '像' && COMPARISON.test(rest.slice(0, 14).join('')) ? -6 : 0;
