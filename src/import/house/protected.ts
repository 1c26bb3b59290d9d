/** What keeps its marks: addresses, paths, times, numbers, faces made of marks. */
const PROTECTED = [
  /https?:\/\/(?:\([\w\-.~:/?#@!$&'*+,;=%]*\)|[\w\-.~:/?#@!$&'*+,;=%])*[\w/=&#-]/g,
  /[\w.+-]+@[\w-]+\.[\w.]+/g,
  /\b[A-Za-z]:\\[\w\\.-]*/g,
  /(?<!\w)[:;]-[()DPp|](?!\w)|(?<![\w\p{Script=Han}])[:;][()DPp|](?![\w\p{Script=Han}])/gu,
  /\d{1,2}:\d{2}(?::\d{2})?/g,
  /\d[\d,.:/]*\d/g,
  /\b\w+\.(?:txt|md|html?|docx?|png|jpe?g|com|cn|org|net|ai|io)\b/g,
];

/** The text with letters in place of what keeps its marks; offsets stay. */
export function masked(text: string): string {
  let now = text;
  for (const pattern of PROTECTED) now = now.replaceAll(pattern, (one) => 'x'.repeat(one.length));
  return now;
}

/** Han, or a mark that is set as wide. */
export const isWide = (character: string | undefined): boolean =>
  character !== undefined &&
  /[\p{Script=Han}，。、；：？！「」『』（）《》〈〉—…“”]/u.test(character);
