interface ImportMetaEnv {
  /** Whether the first screens have a face of their own, by script. */
  readonly HAS_FIRST_FACE: Record<import('./address.ts').Script, boolean>;
  /** Whether the built site is kept for reading without a network. */
  readonly OFFLINE: boolean;
}

declare namespace App {
  interface Locals {
    /** What belongs to this essay and to no other. */
    site: Awaited<ReturnType<typeof import('./collections/site.ts').getSite>>;
    /** Words, written in Traditional, in the script of what is made: for what is no page. */
    inScript: import('./script/simplifier.ts').Simplify;
  }
}

declare module 'hyphen/en-us/index.js' {
  type Options = { exceptions: readonly string[]; minWordLength: number };
  /** `hyphenateSync` puts U+00AD where American English may part a word. */
  const english: { hyphenateSync(words: string, options: Options): string };
  export default english;
}
