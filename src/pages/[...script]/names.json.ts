import type { APIRoute } from 'astro';
import { getGlossary, getNames, getWords } from '../../content.ts';
import { addressOf, scriptOf, scriptPaths } from '../../address.ts';
import { makeConverter } from '../../script/convert.ts';
import { quotes } from '../../script/quotes.ts';
import { distinct, type NameList, type NameRow } from '../../search/shared/names.ts';
import { foldFully, foldTable } from '../../search/build/fold-table.ts';

export const getStaticPaths = scriptPaths;

/** The names that a search answers at once, shown in the page's script. */
export const GET: APIRoute = async ({ params }) => {
  const script = scriptOf(params['script']);
  const { cases, names } = await getNames();
  const convert = makeConverter(Object.entries(await getGlossary()));
  const shown = (words: string) => (script === 'zh-Hans' ? quotes(convert(words)) : words);
  const row = ([name, about, href, ...spellings]: NameRow): NameRow =>
    distinct(
      [
        shown(name),
        shown(about),
        addressOf(script, href, import.meta.env.BASE_URL),
        ...spellings.map(shown),
      ],
      foldFully,
    );
  const list: NameList = {
    cases: cases.map(row),
    names: names.map(row),
    pairs: foldTable(await getWords()),
  };
  return Response.json(list);
};
