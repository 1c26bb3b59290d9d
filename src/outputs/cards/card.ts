import type { VerdictForm } from '../../manuscript/schemas/site.ts';
import { type Drawing, quietLine, type WidthOf } from './drawing.ts';
import { FOOT, LEFT, MEASURE } from './format.ts';
import { sealBox, setMark, setSeal } from './seal.ts';
import { setSlip } from './slip.ts';
import { setTitle } from './title.ts';

/** What a card says, in its own script. */
export type Card = {
  /** In a column on the slip, as on a thread-bound book: the essay's name. */
  slip: string;
  title: string;
  /** Below the title: a subtitle, a case's years. */
  line?: string | undefined;
  /** Whose work is retold. */
  credit: string;
  /** A verdict of two or four characters; without one, the site's own mark is the seal. */
  seal?: string | undefined;
  /** The form of that verdict. */
  form?: VerdictForm | undefined;
};

/** Sets a card as the cover of one book in a series. Throws on a title that no size holds. */
export function setCard(card: Card, widthOf: WidthOf): Drawing {
  const slip = setSlip(card.slip, widthOf);
  const seal = card.seal ? setSeal(card.seal, card.form) : setMark(sealBox(62, 62));
  const credit = quietLine(
    card.credit,
    { x: LEFT, y: FOOT, most: 26, room: MEASURE - 140 },
    widthOf,
  );
  return {
    boxes: [...slip.boxes, ...seal.boxes],
    texts: [...slip.texts, ...setTitle(card, widthOf), credit, ...seal.texts],
  };
}
