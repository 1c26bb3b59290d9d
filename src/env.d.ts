declare namespace App {
  interface Locals {
    /** What belongs to this essay and to no other. */
    site: Awaited<ReturnType<typeof import('./content.ts').getSite>>;
    /** Words of this page with a Simplified form of their own; the page sets it, the middleware uses it. */
    glossary?: Record<string, string>;
  }
}
