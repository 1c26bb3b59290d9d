/** The page of a shared link gives way to what it leads to, so that "back" does not return to it. */

const whole = document.querySelector<HTMLAnchorElement>('#whole');
if (whole) location.replace(whole.href);
