/** Milliseconds on a link after which a reader is not merely passing over it. */
const DWELL = 65;

const prefetched = new Set<string>();

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
function prefetch({ href, origin, pathname, search }: HTMLAnchorElement): void {
  const page = origin + pathname + search;
  if (!HTMLScriptElement.supports?.('speculationrules') || prefetched.has(page)) return;
  if (origin !== location.origin || !pathname.endsWith('/') || isOpen(page)) return;
  prefetched.add(page);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
}

const isOpen = (page: string) => page === location.origin + location.pathname + location.search;
