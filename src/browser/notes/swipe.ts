import { makeDrag } from './drag.ts';

/** A sheet follows the finger that draws it down, and closes if it went far. */
export function closeBySwipe(sheet: HTMLElement): void {
  const drag = makeDrag();
  const draw = (distance: number) => (sheet.style.translate = `0 ${distance}px`);
  const yOf = ({ touches }: TouchEvent) => touches[0]?.clientY ?? 0;
  sheet.addEventListener('touchstart', (event) => drag.begin(yOf(event), sheet.scrollTop > 0));
  sheet.addEventListener(
    'touchmove',
    (event) => {
      const distance = drag.move(yOf(event), sheet.scrollHeight > sheet.clientHeight);
      if (distance === undefined) return;
      event.preventDefault();
      draw(distance);
    },
    { passive: false },
  );
  sheet.addEventListener('touchend', () => {
    if (drag.end()) sheet.hidePopover();
    draw(0);
  });
}
