import { LIGHT } from '../../styles/palette.ts';
import type { Card } from './card.ts';
import { type Drawing, quietLine, type WidthOf } from './drawing.ts';
import { breakTitle } from './lines.ts';
import { setMark } from './seal.ts';
import { setSlip } from './slip.ts';

/** What libraries of books ask for: two to three, and large. */
export const COVER = { width: 1400, height: 2100 };

const EDGE = 140;
/** The slip is as high as its words want, and no higher than this. */
const SLIP = { x: EDGE, y: EDGE, width: 196, height: 1480 };
const LEFT = SLIP.x + SLIP.width + 110;
const MEASURE = COVER.width - EDGE - LEFT;
const SEAL = 150;
const FOOT = COVER.height - EDGE - 14;
const NAME = 84;
const DECK = 54;

/** The cover of the book: the title on the slip, as on a thread-bound one, the deck, the credit, the seal. */
export function setCover({ title, line = '', slip, credit }: Card, widthOf: WidthOf): Drawing {
  const height = Math.min(SLIP.height, widthOf(title, 'heading') * 1.3 * NAME + 2 * NAME);
  const column = setSlip(title, widthOf, { ...SLIP, height }, { most: NAME, line: 4 });
  const quiet = (text: string, x: number, y: number, most: number, room: number) =>
    quietLine(text, { x, y, most, room }, widthOf);
  const seal = setMark({
    x: COVER.width - EDGE - SEAL,
    y: COVER.height - EDGE - SEAL,
    width: SEAL,
    height: SEAL,
    radius: 17,
    fill: LIGHT.accent,
  });
  const room = COVER.width - 2 * EDGE - SEAL - 40;
  return {
    boxes: [...column.boxes, ...seal.boxes],
    texts: [
      ...column.texts,
      ...deckLines(line, widthOf).map((text, index) =>
        quiet(text, LEFT, EDGE + 60 + index * 92, DECK, MEASURE),
      ),
      quiet(credit, EDGE, FOOT - 66, 40, room),
      quiet(slip, EDGE, FOOT, 40, room),
      ...seal.texts,
    ],
  };
}

/** As few lines as hold the deck; one that is made smaller where none do. */
function deckLines(deck: string, widthOf: WidthOf): string[] {
  const measure = MEASURE / DECK;
  const set = { widthOf: (words: string) => widthOf(words, 'regular'), measure };
  return [1, 2, 3].map((lines) => breakTitle(deck, lines, set)).find(Boolean) ?? [deck];
}
