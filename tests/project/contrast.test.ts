import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';

/** The least that WCAG 2.2 AA asks of words, and of lines, signs and rings; where more contrast is asked for, what AAA asks of words. */
const WORDS = { usual: 4.5, more: 7 };
const LINES = { usual: 3, more: 4.5 };

/** What stands on what: every pair that the style sheets make. */
const PAIRS: readonly [least: typeof WORDS, inks: readonly string[], grounds: readonly string[]][] =
  [
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
/** What is other where a person asks for more contrast. */
const more = /\(prefers-contrast: more\) \{(.*?)\n\}/s.exec(tokens)?.[1] ?? '';

const looks = (['light', 'dark'] as const).flatMap((scheme) =>
  (['usual', 'more'] as const).map((wish) => ({ scheme, wish })),
);

describe.each(looks)('in $scheme colours, $wish contrast', ({ scheme, wish }) => {
  const pairs = PAIRS.flatMap(([least, inks, grounds]) =>
    inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground, least: least[wish] }))),
  );
  test.each(pairs)('$ink stands out from $ground, $least to 1', ({ ink, ground, least }) => {
    const [one, other] = [ink, ground].map((name) => colourOf(name, scheme, wish));
    expect(contrast(one ?? [], other ?? [])).toBeGreaterThanOrEqual(least);
  });
});

describe('the lines under quotations, mixed with the colour of the words', () => {
  const sheet = readFileSync(join(projectRoot, 'src/page/mark-quotes.ts'), 'utf8');
  const share = Number(/WORDS_SHARE = '(\d+)%'/.exec(sheet)?.[1]) / 100;
  const lines = [...sheet.matchAll(/: '#(\w{6})',$/gm)].map(([, hex = '']) => hex);
  const greys = Array.from({ length: 256 }, (_, tone) =>
    [tone, tone, tone].map((one) => one / 255),
  );
  const black = [0, 0, 0];
  const white = [1, 1, 1];
  test.each(lines)('#%s stands out from every ground on which words are easy to read', (line) => {
    for (const words of [black, white])
      for (const ground of greys.filter((one) => contrast(words, one) >= WORDS.more)) {
        const mixed = rgbOf(line).map((part, at) => (words[at] ?? 0) * share + part * (1 - share));
        expect(contrast(mixed, ground), String(ground)).toBeGreaterThanOrEqual(LINES.usual);
      }
  });
});

/** Red, green and blue of a token, 0 to 1. */
function colourOf(name: string, scheme: 'light' | 'dark', wish: 'usual' | 'more'): number[] {
  const given = (wish === 'more' && givenTo(name, more)) || givenTo(name, tokens);
  const [, other] = /^var\(--([\w-]+)\)$/.exec(given) ?? [];
  if (other !== undefined) return colourOf(other, scheme, wish);
  const hex = /^light-dark\(#(\w{6}), #(\w{6})\)$/.exec(given)?.[scheme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`src/ui/tokens.css gives no colours for --${name}.`);
  return rgbOf(hex);
}

function rgbOf(hex: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** The first value that a piece of the sheet gives a token; '' if it gives none. */
function givenTo(name: string, sheet: string): string {
  return new RegExp(`--${name}: ([^;]+);`).exec(sheet)?.[1] ?? '';
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
