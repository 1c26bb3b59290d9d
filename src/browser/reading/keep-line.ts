import type { Place } from './place.ts';
import { bringToLine, placeAtLine } from './reading-line.ts';

/** The line that is being read stands still, whatever takes another size: the window, the type, what is above. */
export function keepLine(): void {
  /** As it was when the page last rested; none at the top. */
  let line: Place | undefined;
  let width = innerWidth;
  /** Where the line was brought back to: that is no new place, and rounding must not add up. */
  let own = NaN;

  const keep = () => {
    if (scrollY === own) return;
    own = NaN;
    line = scrollY > 0 ? placeAtLine() : undefined;
    // The browser's own way keeps the section only, and not the line.
    document.documentElement.style.overflowAnchor = line ? 'none' : '';
  };
  const bringBack = () => {
    if (!line) return;
    bringToLine(line);
    own = scrollY;
  };

  for (const moment of ['load', 'scroll']) addEventListener(moment, keep, { passive: true });
  addEventListener('resize', () => {
    if (innerWidth !== width) bringBack(); // before what that scrolled is told of
    width = innerWidth;
  });
  // Told of after the layout and before the paint: nobody sees the line move.
  const sizes = new ResizeObserver(bringBack);
  for (const part of document.querySelectorAll('article > *')) sizes.observe(part);
}
