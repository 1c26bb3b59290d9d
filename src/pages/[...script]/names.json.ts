import type { APIRoute } from 'astro';
import { type FiledName, getNames, getSearchedText } from '../../collections/names.ts';
import { addressOf, scriptOf, scriptPaths } from '../../address.ts';
import { distinct, type NameList, type NameRow } from '../../search/shared/names.ts';
import { foldFully, foldTable } from '../../search/build/fold-table.ts';

export const getStaticPaths = scriptPaths;

/** The names that a search answers at once, shown in the page's script. */
export const GET: APIRoute = async ({ params, locals }) => {
  const script = scriptOf(params['script']);
  const { cases, names } = await getNames();
  const row = ({ file, aboutFile, row: [name, about, href, ...spellings] }: FiledName): NameRow =>
    distinct(
      [
        locals.inScript(name, file),
        locals.inScript(about, aboutFile),
        addressOf(script, href, import.meta.env.BASE_URL),
        ...spellings.map((spelling) => locals.inScript(spelling, file)),
      ],
      foldFully,
    );
  const list: NameList = {
    cases: cases.map(row),
    names: names.map(row),
    pairs: foldTable(await getSearchedText()),
  };
  return Response.json(list);
};
