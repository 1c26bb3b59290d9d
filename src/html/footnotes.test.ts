import { expect, test } from 'vitest';
import { joinFootnotes } from './footnotes.ts';

/** A section as remark-gfm writes it. */
function section(calls: string[], texts: Record<string, string>): string {
  const marks = calls.map(
    (label) =>
      `<sup><a href="#user-content-fn-${label}" id="user-content-fnref-${label}" data-footnote-ref aria-describedby="footnote-label">1</a></sup>`,
  );
  const items = Object.entries(texts).map(
    ([label, text]) =>
      `<li id="user-content-fn-${label}">\n<p>${text} <a href="#user-content-fnref-${label}" data-footnote-backref aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>`,
  );
  return `<p>文${marks.join('')}</p><section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol>${items.join('\n')}</ol></section>`;
}

const two = section(['b', 'a'], { b: '乙', a: '甲' }) + section(['c', 'a'], { c: '丙', a: '甲' });

test('numbers by first call across sections, one note for one label', () => {
  const { notes } = joinFootnotes(two);
  expect(notes.map(({ label, number }) => [label, number])).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ]);
});

test('gives every call an id from its label and its occurrence', () => {
  const { html, notes } = joinFootnotes(two);
  expect(notes[1]?.calls).toEqual(['call-a', 'call-a-2']);
  expect(html).toContain(
    '<a id="call-a-2" href="#note-a" role="doc-noteref" aria-describedby="notes">2</a>',
  );
});

test('takes every list out of the text and every back-link out of the notes', () => {
  const { html, notes } = joinFootnotes(two);
  expect(html).not.toMatch(/footnotes|<ol>|user-content/);
  expect(notes.map((note) => note.html)).toEqual(['<p>乙</p>', '<p>甲</p>', '<p>丙</p>']);
});

test('refuses a label with two texts', () => {
  const html = section(['a'], { a: '甲' }) + section(['a'], { a: '另一個' });
  expect(() => joinFootnotes(html)).toThrow('Note "a" has two texts');
});

test('refuses a call without a text and a text without a call', () => {
  expect(() => joinFootnotes(section(['a'], {}))).toThrow('Note "a" is called but has no text');
  expect(() => joinFootnotes(section([], { a: '甲' }))).toThrow('Notes without a call: a');
});
