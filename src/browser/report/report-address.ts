/** What a reader reports: what it is about, and the passage with its lasting address. */
type Report = { subject: string; quotation: string; url: string };

/** What is to be filled in, where an address does not say so itself. */
const MAIL = '?subject={subject}&body={body}';
const ISSUE = 'title={subject}&body={body}';

/**
 * Where a mistake is reported, with what is known of it filled in (RFC 6068 for a mail).
 *
 * @param address of `site.yaml`: `mailto:…`, or a form for a new issue. It may have `{subject}` and
 *   `{body}` where its host wants them; else they go where a mail, GitHub, Gitea and Forgejo take them
 */
export function reportAddress(address: string, { subject, quotation, url }: Report): string {
  const body = `${quotation}\r\n${url}\r\n\r\n`;
  return withPlaces(address)
    .replaceAll('{subject}', encodeURIComponent(subject))
    .replaceAll('{body}', encodeURIComponent(body));
}

function withPlaces(address: string): string {
  if (/\{(subject|body)\}/.test(address)) return address;
  if (address.startsWith('mailto:')) return address + MAIL;
  return `${address}${address.includes('?') ? '&' : '?'}${ISSUE}`;
}
