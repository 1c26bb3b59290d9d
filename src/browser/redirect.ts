/** A page that only leads to another gives way to it, so that "back" does not return to it. */

const whole = document.querySelector<HTMLAnchorElement>('#whole');
if (whole) {
  whole.hash ||= location.hash;
  location.replace(whole.href);
}
