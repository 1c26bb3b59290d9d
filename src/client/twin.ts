/** The link to the other script leads to where the reader is: anchors are the same in both. */

const twin = document.querySelector<HTMLAnchorElement>('#twin');

/** How far down the window the eye rests while reading, as a share of its height. */
const READING_LINE = 1 / 3;

twin?.addEventListener('click', () => {
  twin.hash = visibleTarget() ?? lastHeading() ?? '';
});

/** The anchor in the address, while what it names is still in view. */
function visibleTarget(): string | undefined {
  const id = decodeURIComponent(location.hash.slice(1));
  const box = id ? document.getElementById(id)?.getBoundingClientRect() : undefined;
  return box && box.bottom > 0 && box.top < innerHeight ? id : undefined;
}

/** The last heading that has passed the reading line. */
function lastHeading(): string | undefined {
  const headings = document.querySelectorAll('h2[id], h3[id]');
  return [...headings].findLast(
    (heading) => heading.getBoundingClientRect().top < innerHeight * READING_LINE,
  )?.id;
}
