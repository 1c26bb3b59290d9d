/**
 * Makes of a page what it is to a browser that lacks some features. A name that no engine knows is
 * dropped just where an older engine drops one that it does not know: a declaration, a rule, a
 * condition, and in a custom property only when that is used.
 */

/** What a browser lacks: CSS by patterns of what stands in a style sheet, the rest by what is deleted. */
export type Lacks = { css: RegExp[]; globals: string[] };

const POPOVER = [
  'HTMLElement.prototype.popover',
  'HTMLElement.prototype.showPopover',
  'HTMLElement.prototype.hidePopover',
  'HTMLElement.prototype.togglePopover',
];
/** Who does not know it, hides no popover: below all else, they are shown. */
const BOXES = /:popover-open\b/g;
const SHOWN =
  '<style>@layer oldest { [popover] { display: block; position: static; inset: auto } }</style>';
const ANCHORS =
  /\b(?:anchor(?=\()|anchor-size(?=\()|anchor-name(?=:)|position-(?:anchor|area|try-fallbacks)(?=:))/g;
const LATER_ALL = {
  css: [ANCHORS, /\blight-dark(?=\()/g, /\bround(?=\()/g, BOXES, /@starting-style\b/g],
  globals: [
    ...POPOVER,
    'Map.groupBy',
    'Object.groupBy',
    'Promise.withResolvers',
    'Array.fromAsync',
    'URL.canParse',
    'CSS.highlights',
    'Set.prototype.union',
    'Iterator.prototype.map',
    'Iterator.prototype.filter',
    'Iterator.prototype.toArray',
  ],
};

/** The oldest that the README promises the designed look. */
export const PROMISED: Record<string, Lacks> = {
  'Chrome 111': { css: LATER_ALL.css, globals: LATER_ALL.globals },
  'Safari 16.4': {
    css: [
      ...LATER_ALL.css.filter(({ source }) => !source.includes('round')),
      /\bcontent-visibility(?=:)/g,
    ],
    globals: [...LATER_ALL.globals, 'Element.prototype.checkVisibility', 'requestIdleCallback'],
  },
  'Firefox 121': {
    css: [ANCHORS, BOXES, /\bcontent-visibility(?=:)/g],
    globals: [...POPOVER, 'Intl.Segmenter', 'CSS.highlights', 'Iterator.prototype.map'],
  },
};

/** One that is promised the text alone. */
export const ANCIENT: Lacks = {
  css: [
    ...LATER_ALL.css,
    /@layer\b/g,
    /@container\b/g,
    /(?<=\d)rlh\b/g,
    /:has(?=\()/g,
    /:is(?=\()/g,
  ],
  globals: [
    ...LATER_ALL.globals,
    'Element.prototype.checkVisibility',
    'Intl.Segmenter',
    'Array.prototype.toSorted',
    'Array.prototype.findLast',
    'IntersectionObserver',
    'ResizeObserver',
    'HTMLDialogElement.prototype.showModal',
  ],
};

/** A page as such a browser has it, and without its policy, which knows the page's own style sheet only. */
export function pageFor({ css, globals }: Lacks): (text: string, path: string) => string {
  const unknown = (name: string) => name.replace(/[a-z]/, 'x-$&');
  const older = (sheet: string) => css.reduce((one, name) => one.replace(name, unknown), sheet);
  const early = globals.map((name) => `try { delete ${name} } catch {}`).join(';');
  return (text, path) =>
    path.endsWith('.css')
      ? older(text)
      : text
          .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
          .replaceAll(/<style[^>]*>[^]*?<\/style>/g, older)
          .replace(
            '<title>',
            () => `${css.includes(BOXES) ? SHOWN : ''}<script>${early}</script><title>`,
          );
}
