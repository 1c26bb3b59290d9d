// Where the parts of a card stand, in pixels.

/** What the sites that show cards ask for. */
export const CARD_SIZE = { width: 1200, height: 630 };

export const EDGE = { x: 84, y: 72 };
export const SLIP = { x: EDGE.x, y: EDGE.y, width: 92, height: CARD_SIZE.height - 2 * EDGE.y };
export const LEFT = 264;
export const MEASURE = CARD_SIZE.width - EDGE.x - LEFT;
/** The last baseline; the slip and the seal end a little below it. */
export const FOOT = CARD_SIZE.height - EDGE.y - 12;
