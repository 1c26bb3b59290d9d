/** A byte pair as one number, lead byte first. */
export type Pair = number;

export const pairOf = (lead: number, trail: number): Pair => (lead << 8) | trail;
export const leadOf = (pair: Pair): number => pair >> 8;
export const trailOf = (pair: Pair): number => pair & 0xff;

/** A pair of the user area, which the machine decodes to nothing at all. */
export const VANISHED = '';
/** What the machine writes for a pair that is no character. */
export const BROKEN = '?';

export const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;
export const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;

/** AAA1–AFFE, F8A1–FEFE and A140–A7A0. */
export function isUserArea(lead: number, trail: number): boolean {
  if (!isTrail(trail)) return false;
  if (lead >= 0xa1 && lead <= 0xa7) return trail <= 0xa0;
  return trail >= 0xa1 && ((lead >= 0xaa && lead <= 0xaf) || (lead >= 0xf8 && lead <= 0xfe));
}

/** Whether a pair that begins with this byte may vanish. */
export const hasUserArea = (lead: number): boolean =>
  isUserArea(lead, 0x40) || isUserArea(lead, 0xfe);

const characters = new Map<Pair, string>();
const pairs = new Map<string, Pair>();
readTable();

/** Decodes every pair at once, a line each. */
function readTable(): void {
  const all: Pair[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (isTrail(trail) && !isUserArea(lead, trail)) all.push(pairOf(lead, trail));
  const bytes = Uint8Array.from(all.flatMap((pair) => [leadOf(pair), trailOf(pair), 10]));
  const lines = new TextDecoder('gbk').decode(bytes).split('\n');
  for (const [index, pair] of all.entries()) {
    const character = lines[index] ?? '';
    if (!/^[^\ufffd\ue000-\uf8ff]$/.test(character)) continue;
    characters.set(pair, character);
    if (!pairs.has(character)) pairs.set(character, pair);
  }
}

/** The character of two bytes; nothing for the user area, `?` for what is none. */
export const decodePair = (lead: number, trail: number): string =>
  isUserArea(lead, trail) ? VANISHED : (characters.get(pairOf(lead, trail)) ?? BROKEN);

/** Whether two bytes are a character of GBK. */
export const isCharacter = (lead: number, trail: number): boolean =>
  characters.has(pairOf(lead, trail));

/** A character's bytes in GBK; none for what GBK lacks. */
export function bytesOf(character: string): readonly number[] | undefined {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code < 0x80) return [code];
  const pair = pairs.get(character);
  return pair === undefined ? undefined : [leadOf(pair), trailOf(pair)];
}

/** Every character of GBK. */
export const allCharacters = (): Iterable<string> => pairs.keys();

/** Full-width ASCII as plain ASCII, which the machine does last. */
export const asHalfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/** What a character of the damaged text may have been before it was folded. */
export const unfolded = (character: string): readonly string[] =>
  /^[!-~]$/.test(character)
    ? [character, String.fromCharCode(character.charCodeAt(0) + 0xfee0)]
    : [character];

/** Whether GB 2312 holds the character: the machine's table lists those that it lacks. */
export function isBasic(character: string): boolean {
  const [lead = 0, trail = 0] = bytesOf(character) ?? [];
  return lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1;
}
