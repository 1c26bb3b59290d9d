/** Milliseconds on a link after which a reader is not merely passing over it. */
const DWELL = 65;

const prefetched = new Set<string>([location.href.replace(/#.*/, '')]);

/** Asks for a page of the site when its link is approached: by then the press is a fifth of a second away. */
export function prefetchOnApproach(): void {
  let timer = 0;
  for (const approach of ['pointerover', 'focusin'])
    document.addEventListener(approach, ({ target }) => {
      clearTimeout(timer);
      const link = (target as Element).closest('a');
      if (link) timer = window.setTimeout(() => prefetch(link), DWELL);
    });
}

/**
 * Once an address, and none but pages of this site. Chromium's alone: Safari knows no such link, and
 * Firefox forbids it under `default-src 'none'`.
 */
function prefetch({ href }: HTMLAnchorElement): void {
  const page = href.replace(/#.*/, '');
  if (!HTMLScriptElement.supports?.('speculationrules')) return;
  if (!page.startsWith(location.origin) || !/\/(\?|$)/.test(page) || prefetched.has(page)) return;
  prefetched.add(page);
  const link = { rel: 'prefetch', href: page };
  document.head.append(Object.assign(document.createElement('link'), link));
}
