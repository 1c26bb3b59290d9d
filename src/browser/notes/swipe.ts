/** How far a finger draws a sheet down before it closes, in pixels. */
const FAR = 64;

/** A sheet follows the finger that draws it down, and closes if it went far; its own text scrolls first. */
export function closeBySwipe(sheet: HTMLElement): void {
  let start: number | undefined;
  let drawn = 0;
  const draw = (distance: number) => {
    drawn = distance;
    sheet.style.translate = `0 ${distance}px`;
  };
  const yOf = ({ touches }: TouchEvent) => touches[0]?.clientY ?? 0;
  sheet.addEventListener('touchstart', (event) => {
    start = sheet.scrollTop > 0 ? undefined : yOf(event);
  });
  sheet.addEventListener(
    'touchmove',
    (event) => {
      if (start === undefined) return;
      const distance = yOf(event) - start;
      if (drawn === 0 && distance < 0 && sheet.scrollHeight > sheet.clientHeight) start = undefined;
      else {
        event.preventDefault();
        draw(Math.max(0, distance));
      }
    },
    { passive: false },
  );
  sheet.addEventListener('touchend', () => {
    if (drawn > FAR) sheet.hidePopover();
    draw(0);
  });
}
