import { pinyin } from 'pinyin-pro';
import { KEBAB } from '../../manuscript/anchor.ts';
import { reservedIds } from '../../manuscript/proofreading/anchors/reserved-ids.ts';
import { simple } from '../language/words.ts';

/** How many syllables or words an anchor has at most. */
const LONGEST = 6;

/** Gives each title an anchor of its own, by its sound: 大廠病 is `da-chang-bing`. */
export function makeNamer(): (title: string) => string {
  const taken = new Set([...reservedIds(), 'essay']); // the name of the essay's own card
  return (title) => {
    const words = pinyin([...title].map(simple).join(''), {
      toneType: 'none',
      type: 'array',
      nonZh: 'consecutive',
      v: true,
    })
      .flatMap((one) => one.toLowerCase().split(/[^a-z0-9]+/))
      .filter(Boolean)
      .slice(0, LONGEST);
    while (/^\d+$/.test(words.at(-1) ?? '')) words.push('nian');
    const plain = words.join('-').replace(/^(?:note|call)-/, 'the-$&') || 'section';
    const base = KEBAB.test(plain) ? plain : 'section';
    let name = base;
    for (let count = 0; taken.has(name); count++)
      name = `${base}-${String.fromCharCode(98 + (count % 24))}`;
    taken.add(name);
    return name;
  };
}
