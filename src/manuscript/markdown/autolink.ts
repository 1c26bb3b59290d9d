import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink';
    literalAutolinkHttp: 'literalAutolinkHttp';
    literalAutolinkWww: 'literalAutolinkWww';
  }
}

/** What RFC 3986 allows in an address, but for brackets, which begin a note's mark here. */
const ADDRESS = /[\w\-.~:/?#@!$&'()*+,;=%]/;
/** What ends a sentence rather than an address. */
const TRAILING = /[?!.,:;*_~')]/;

const is = (pattern: RegExp, code: Code) =>
  code !== null && code > 0 && pattern.test(String.fromCharCode(code));

/** Trailing marks up to the end of the address. */
const trail: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const step: State = (code) => {
      if (is(TRAILING, code)) {
        effects.consume(code);
        return step;
      }
      return is(ADDRESS, code) ? nok(code) : ok(code);
    };
    return step;
  },
};

/** An address that begins with one of these, in lower or upper case. */
const autolinkOf = (
  name: string,
  token: 'literalAutolinkHttp' | 'literalAutolinkWww',
  prefixes: string[],
  before: RegExp,
): Construct => ({
  name,
  previous: (code) => !is(before, code),
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let seen = '';
    let open = 0;
    const isInLabel = this.events.some(
      ([step, { type, _balanced }]) =>
        step === 'enter' && /^label(?:Link|Image)$/.test(type) && !_balanced,
    );
    const prefix: State = (code) => {
      const next = seen + String.fromCharCode(code ?? 0).toLowerCase();
      if (isInLabel || !prefixes.some((one) => one.startsWith(next))) return nok(code);
      if (seen === '') {
        effects.enter('literalAutolink');
        effects.enter(token);
      }
      seen = next;
      effects.consume(code);
      return prefixes.includes(seen) ? first : prefix;
    };
    const first: State = (code) => (is(/\w/, code) ? rest(code) : nok(code));
    const rest: State = (code) => {
      const closes = is(/\)/, code) && open > 0;
      if (is(TRAILING, code) && !closes) return effects.check(trail, end, take)(code);
      return is(ADDRESS, code) ? take(code) : end(code);
    };
    const take: State = (code) => {
      open += is(/\(/, code) ? 1 : is(/\)/, code) ? -1 : 0;
      effects.consume(code);
      return rest;
    };
    const end: State = (code) => {
      effects.exit(token);
      effects.exit('literalAutolink');
      return ok(code);
    };
    return prefix;
  },
});

const http = autolinkOf('asciiHttp', 'literalAutolinkHttp', ['http://', 'https://'], /[A-Za-z]/);
const www = autolinkOf('asciiWww', 'literalAutolinkWww', ['www.'], /\w/);

const syntax: Extension = {
  disable: { null: ['protocolAutolink', 'wwwAutolink'] },
  text: { 72: http, 104: http, 87: www, 119: www },
};

/**
 * Lets a bare address end where its characters do. GFM ends it at a space, and Chinese has none: the
 * address would swallow the rest of the paragraph, with the marks of notes in it.
 */
export const autolink: Plugin<[], Root> = function () {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(syntax);
};
