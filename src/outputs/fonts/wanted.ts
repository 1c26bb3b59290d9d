import type { Script } from '../../address.ts';
import { cachedText } from '../../cache.ts';
import { describe } from '../../manuscript/reader/fault.ts';
import { readManuscript, yamlOf } from '../../manuscript/reader/manuscript.ts';
import type { Prose } from '../../manuscript/reader/prose.ts';
import { pointOfCharacter } from '../../manuscript/shown-words.ts';
import { FACES } from './faces.ts';
import { readShown } from './shown.ts';
import { openType, typeFile, withoutGlyph } from './typeface.ts';
import type { Cut } from './uncut.ts';

/** What the faces of each script are to be cut to, and what an author should know of that. */
type Wanted = { cuts: [Script, Cut][]; notices: string[] };

/** Worked out once for the same words by the same code: all of them are turned Simplified for it. */
export async function readWanted(root: URL): Promise<Wanted> {
  const files = yamlOf(await readManuscript(root)).map(({ file }) => file);
  const made = await cachedText('faces', root, [JSON.stringify(files)], async () =>
    JSON.stringify(await workOut(root)),
  );
  return JSON.parse(made) as Wanted;
}

async function workOut(root: URL): Promise<Wanted> {
  const cuts: Wanted['cuts'] = [];
  const notices = new Set<string>();
  for (const [script, { shown, words }] of await readShown(root)) {
    const cut: Cut = {};
    for (const { name, weight, characters } of FACES) {
      const wanted = characters(shown);
      const lacking = withoutGlyph(await openType(typeFile(script, weight)), wanted);
      for (const notice of noticesOf(lacking, words)) notices.add(notice);
      cut[name] = wanted;
    }
    cuts.push([script, cut]);
  }
  return { cuts, notices: [...notices] };
}

/** What an author should know of characters that the type has no glyph for: a name cannot do without. */
function noticesOf(lacking: string[], words: Prose[]): string[] {
  return lacking.flatMap((character) => {
    const point = pointOfCharacter(character, words);
    const what = `the type has no glyph for ${character}: pages set it in the reader's own, cards in this machine's`;
    return point ? describe({ ...point, what, cure: 'See whether it can be another' }) : [];
  });
}
