import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';

/** The least that WCAG 2.2 AA asks of words, and of lines, signs and rings. */
const WORDS = 4.5;
const LINES = 3;

/** What stands on what: every pair that the style sheets make. */
const PAIRS: readonly [least: number, inks: readonly string[], grounds: readonly string[]][] = [
  [WORDS, ['ink', 'ink-quiet', 'accent'], ['surface', 'surface-quiet', 'surface-hover']],
  [WORDS, ['same', 'differs'], ['surface', 'surface-quiet']],
  [WORDS, ['ink', 'ink-quiet', 'accent'], ['accent-soft']],
  [WORDS, ['same'], ['same-soft']],
  [WORDS, ['differs'], ['differs-soft']],
  [WORDS, ['surface'], ['same', 'differs']],
  [WORDS, ['on-accent'], ['accent']],
  [LINES, ['line-strong', 'focus'], ['surface', 'surface-quiet', 'accent-soft']],
  [LINES, ['focus'], ['surface-hover']],
  [LINES, ['mark'], ['surface', 'accent-soft']],
];

const tokens = readFileSync(join(projectRoot, 'src/ui/tokens.css'), 'utf8');

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  const pairs = PAIRS.flatMap(([least, inks, grounds]) =>
    inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground, least }))),
  );
  test.each(pairs)('$ink stands out from $ground, $least to 1', ({ ink, ground, least }) => {
    expect(contrast(colourOf(ink, scheme), colourOf(ground, scheme))).toBeGreaterThanOrEqual(least);
  });
});

/** Red, green and blue of a token, 0 to 1. */
function colourOf(name: string, scheme: 'light' | 'dark'): number[] {
  const pattern = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`);
  const hex = pattern.exec(tokens)?.[scheme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`src/ui/tokens.css gives no colours for --${name}.`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** The contrast ratio of WCAG, 1 to 21. */
function contrast(one: number[], other: number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
