/** One place in the essay that calls a case. */
export type Mention = {
  /** Id of the call: `call-nokia`, `call-nokia-2` … as `joinFootnotes` gives it. */
  call: string;
  /** The section's title, and the sub-heading above the call, if there is one. */
  section: string;
  heading?: string;
};

type Section = { title: string; body: string };

const HEADING_OR_CALL = /<h3 id="[^"]*">(?<heading>[^<]*)<\/h3>|\[\^(?<label>[^\]\s]+)\](?!:)/g;

/** Every call of every label, in reading order: the map's first key is the first note. */
export function mentionsIn(sections: Section[]): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const { title, body } of sections) {
    let heading: string | undefined;
    for (const { groups } of body.matchAll(HEADING_OR_CALL)) {
      const label = groups?.['label'];
      if (label === undefined) heading = groups?.['heading'];
      else {
        const earlier = mentions.get(label) ?? [];
        const nth = earlier.length + 1;
        const call = nth === 1 ? `call-${label}` : `call-${label}-${nth}`;
        mentions.set(label, [...earlier, { call, section: title, ...(heading && { heading }) }]);
      }
    }
  }
  return mentions;
}
