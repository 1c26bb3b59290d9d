import { addressOf, cardPath, scriptOf } from '../address.ts';
import type { Place } from '../outputs/structured-data/article.ts';

type Params = Record<string, string | undefined>;
/** `Astro`, or the context of an endpoint. */
type Context = { params: Params; site: URL | undefined };

/**
 * The address of a page in the script of the page that is being made.
 *
 * @param params of that page: `Astro.params`
 * @param page below the base, as in Traditional: `''`, `cases/nokia/`
 */
export function hrefFrom(params: Params, page: string): string {
  return addressOf(scriptOf(params['script']), page, import.meta.env.BASE_URL);
}

/** The same with the site's origin. */
export function urlFrom({ params, site }: Context, page: string): string {
  return new URL(hrefFrom(params, page), site).href;
}

/** The absolute address of a card in the script of the page that is being made. */
export function cardFrom({ params, site }: Context, name: string): string {
  const path = cardPath(scriptOf(params['script']), name);
  return new URL(addressOf('zh-Hant', path, import.meta.env.BASE_URL), site).href;
}

/** Where a page with words of its own stands, as its structured data have it. */
export function placeFrom(
  context: Context & { locals: App.Locals },
  { page, card, changed }: { page: string; card: string; changed: Date },
): Place {
  return {
    url: urlFrom(context, page),
    image: cardFrom(context, card),
    changed,
    script: scriptOf(context.params['script']),
    inScript: context.locals.inScript,
  };
}
