/** The two scripts, by BCP 47 tag. Traditional is authored; Simplified is derived. */
export type Script = 'zh-Hant' | 'zh-Hans';

/** What each script calls itself, in itself. */
export const scriptNames: Record<Script, string> = { 'zh-Hant': '繁體', 'zh-Hans': '简体' };

/** What leads whoever chose the other script to it, in itself. */
export const scriptOffers: Record<Script, string> = {
  'zh-Hant': '改讀繁體',
  'zh-Hans': '改读简体',
};

/** The script of a page, from its route parameter: `/hans/…` is Simplified, all else Traditional. */
export function scriptOf(param: string | undefined): Script {
  return param === 'hans' ? 'zh-Hans' : 'zh-Hant';
}

/** The paths of a `[...script]` route: every page exists once in each script. */
export function scriptPaths() {
  return [{ params: { script: undefined } }, { params: { script: 'hans' } }];
}

/**
 * The address of a page in a script, below the site's base, which ends in a slash.
 * `page` is written as in Traditional, without leading slash: `''`, `search/`.
 */
export function addressOf(script: Script, page: string, base: string): string {
  return `${base}${script === 'zh-Hans' ? 'hans/' : ''}${page}`;
}

/** Where the card of the essay, a section or a case lies below the base, by its name. */
export function cardPath(script: Script, name: string): string {
  return `cards/${script === 'zh-Hans' ? 'hans' : 'hant'}/${name}.png`;
}
