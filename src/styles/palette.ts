/** The colours of the style sheet that stand outside it, too: on cards and icons, in the browser's bar. */
export const LIGHT = {
  paper: '#fcfaf5',
  ink: '#23201c',
  soft: '#6b645b',
  rule: '#d9d2c5',
  accent: '#9a3324',
} as const;

export const DARK = { paper: '#161719' } as const;
