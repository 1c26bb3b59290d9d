/** Marks that end a phrase: they may not begin a line. A class of characters for regular expressions. */
export const CLOSING = '[，。、；：？！」』）》〉”’…—]';
