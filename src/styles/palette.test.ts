import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DARK, LIGHT } from './palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Relative luminance and contrast (WCAG 2.2). */
const luminance = (colour: string) => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[0-9a-f]{2}/g) ?? [])
    .map((hex) => Number.parseInt(hex, 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

test.each([
  ['paper', LIGHT.paper],
  ['ink', LIGHT.ink],
  ['ink-soft', LIGHT.soft],
  ['accent', LIGHT.accent],
])('%s is the style sheet’s', (token, colour) => {
  expect(tokens).toContain(`--${token}: light-dark(${colour}, `);
});

test('the dark paper is the style sheet’s', () => {
  expect(tokens).toContain(`--paper: light-dark(${LIGHT.paper}, ${DARK.paper})`);
});

test.each([LIGHT.ink, LIGHT.soft, LIGHT.accent])('%s is read on the paper (AA)', (colour) => {
  expect(contrast(colour, LIGHT.paper)).toBeGreaterThanOrEqual(4.5);
});
