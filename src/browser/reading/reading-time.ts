/** Characters a minute of an adult reading Chinese prose at leisure; studies give 300 to 500. */
const PACE = 400;

/** Length of a text in 字: each Han character, and each Latin word or figure, counts one. */
export function charactersOf(text: string): number {
  return (
    text.match(/\p{Script=Han}|[\p{Script=Latin}\d]+(?:[.,'’-][\p{Script=Latin}\d]+)*/gu)?.length ??
    0
  );
}

/** Minutes that many characters take, at least one. */
export function minutesOf(characters: number): number {
  return Math.max(1, Math.round(characters / PACE));
}
