import { describe, expect, test } from 'vitest';
import { readSiteUrl } from './site-url.ts';

describe('what is taken', () => {
  test.each([
    [{}, { site: 'http://localhost:4321', base: '/' }],
    [{ BASE_PATH: 'essay' }, { site: 'http://localhost:4321', base: '/essay/' }],
    [
      { SITE_URL: 'https://example.org' },
      { site: 'https://example.org', base: '/', from: 'SITE_URL' },
    ],
    [
      { SITE_URL: 'https://user.github.io/repo' },
      { site: 'https://user.github.io', base: '/repo/', from: 'SITE_URL' },
    ],
    [
      { SITE_URL: 'https://user.github.io/repo/', BASE_PATH: '/repo' },
      { site: 'https://user.github.io', base: '/repo/', from: 'SITE_URL' },
    ],
    [
      { SITE_URL: 'https://example.org:8443', BASE_PATH: '/a/b' },
      { site: 'https://example.org:8443', base: '/a/b/', from: 'SITE_URL' },
    ],
    [
      { CI: 'true', NETLIFY: 'true', URL: 'https://essay.netlify.app' },
      { site: 'https://essay.netlify.app', base: '/', from: 'URL' },
    ],
    [
      { CI: '1', CF_PAGES: '1', CF_PAGES_URL: 'https://essay.pages.dev' },
      { site: 'https://essay.pages.dev', base: '/', from: 'CF_PAGES_URL' },
    ],
    [
      { VERCEL: '1', VERCEL_PROJECT_PRODUCTION_URL: 'essay.vercel.app' },
      { site: 'https://essay.vercel.app', base: '/', from: 'VERCEL_PROJECT_PRODUCTION_URL' },
    ],
    // What belongs to nobody we know is not taken.
    [{ URL: 'https://elsewhere.example' }, { site: 'http://localhost:4321', base: '/' }],
  ])('%j', (environment, expected) => {
    expect(readSiteUrl(environment)).toEqual(expected);
  });
});

describe('what is refused, by the name of its variable', () => {
  test.each([
    [{ CI: 'true' }, /^SITE_URL is not set/],
    [{ SITE_URL: '' }, /^SITE_URL= is empty/],
    [{ SITE_URL: 'example.org' }, /^SITE_URL=example\.org is no http address/],
    [{ SITE_URL: '//evil.example/x' }, /^SITE_URL=\/\/evil\.example\/x is no http address/],
    [{ SITE_URL: 'ftp://example.org' }, /is no http address/],
    [{ SITE_URL: 'https:///x' }, /is no http address/],
    [{ SITE_URL: 'https://example.org/?a=1' }, /has a \? or a # in it/],
    [{ SITE_URL: 'https://example.org/#a' }, /has a \? or a # in it/],
    [{ SITE_URL: 'https://me:secret@example.org' }, /has a name or a password/],
    [{ SITE_URL: 'https://example.org//x' }, /a path that no host can serve/],
    [{ SITE_URL: 'https://example.org/a', BASE_PATH: '/b' }, /BASE_PATH says \/b/],
    [{ BASE_PATH: '//evil.example/x' }, /^BASE_PATH=\/\/evil\.example\/x has a path/],
    [{ BASE_PATH: '/?a=1' }, /^BASE_PATH=\/\?a=1 has a path/],
    [{ BASE_PATH: '/../x' }, /^BASE_PATH=/],
    [{ CF_PAGES: '1', CF_PAGES_URL: 'https://a.b/?c' }, /^CF_PAGES_URL=/],
  ])('%j', (environment, message) => {
    expect(() => readSiteUrl(environment)).toThrow(message);
  });
});
