import { pageText } from '../../outputs/fonts/page-text.ts';
import { compress, type Served } from '../../tests/support/serve.ts';

/**
 * The bytes of a built page as they travel, by kind. Style is inline, so it is a part of the HTML.
 *
 * @param html the page
 * @param requests all that was asked for to show it
 */
export function weigh(html: string, requests: Served['requests']) {
  const loaded = (extension: string) => requests.filter(({ path }) => path.endsWith(extension));
  const styles = Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, css]) => css);
  const whole = compress(html).length;
  const js = sum(loaded('.js'));
  const text = compress(pageText(html).text).length;
  return {
    HTML: whole,
    'of which CSS': compress(styles.join('\n')).length,
    JS: js,
    text,
    'HTML + JS over text': Number(((whole + js) / text).toFixed(2)),
    fonts: loaded('.woff2').length,
    'font bytes': sum(loaded('.woff2')),
  };
}

const sum = (requests: Served['requests']) =>
  requests.reduce((total, { bytes }) => total + bytes, 0);
