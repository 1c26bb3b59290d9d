declare namespace App {
  interface Locals {
    /** Words of this page with a Simplified form of their own; the page sets it, the middleware uses it. */
    glossary?: Record<string, string>;
  }
}
