import { addressOf, scriptOf } from '../lib/address.ts';

/**
 * The address of a page in the script of the page that is being made.
 *
 * @param params of that page: `Astro.params`
 * @param page below the base, as in Traditional: `''`, `cases/nokia/`
 */
export function hrefFrom(params: Record<string, string | undefined>, page: string): string {
  return addressOf(scriptOf(params['script']), page, import.meta.env.BASE_URL);
}
