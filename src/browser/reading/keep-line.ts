import { placeOf } from './place.ts';
import { bringToLine, placeAtLine } from './reading-line.ts';

/** The line that is being read stands still, whatever takes another size: the window, the type, what is above. */
export function keepLine(): void {
  const root = document.documentElement;
  /** As it was when the page last rested, or at the twin; none at the top. */
  let line = placeOf(root.dataset['line']);
  let width = innerWidth;
  /** Where the line was brought back to: that is no new place, and rounding must not add up. */
  let own = NaN;

  const keep = () => {
    if (scrollY === own) return;
    own = NaN;
    line = scrollY > 0 ? placeAtLine() : undefined;
    // The browser's own way keeps the section only, and not the line.
    root.style.overflowAnchor = line ? 'none' : '';
  };
  const bringBack = () => {
    if (!line) return;
    bringToLine(line);
    own = scrollY;
  };

  delete root.dataset['line']; // it is kept here from now on
  bringBack();
  for (const moment of ['load', 'scroll']) addEventListener(moment, keep, { passive: true });
  addEventListener('resize', () => {
    if (innerWidth !== width) bringBack(); // before what that scrolled is told of
    width = innerWidth;
  });
  // Told of after the layout and before the paint: nobody sees the line move.
  const sizes = new ResizeObserver(bringBack);
  for (const part of document.querySelectorAll('article > *')) sizes.observe(part);
}
