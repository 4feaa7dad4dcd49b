import { lazily } from '../../lazily.ts';
import type { Extent } from './find-extents.ts';
import { NAME, SAID } from './find-unclosed.ts';

const insertion = lazily(() => {
  const person = `(?:he|she|(?:${NAME}\\s+){0,3}${NAME})`;
  const said = `(?:(?:he|she)\\s+\\p{Ll}{2,}s|${person}\\s+${SAID}|${SAID}\\s+${person})`;
  return new RegExp(
    `(?<=[,!?\u2026])\\s+${said},\\s+|,?\\s+[\u2013\u2014-]\\s+${said},?\\s+[\u2013\u2014-]\\s+`,
    'gu',
  );
});

/**
 * The parts of an extent in guillemets, without the writer's own words in it: «We want peace, he sighs, but not at any price»,
 * as many languages print it. Other marks are closed before such words, so that theirs are the speaker's.
 */
export function withoutInsertions(text: string, extent: Extent): Extent[] {
  if (extent.family !== 'angle') return [extent];
  const parts: Extent[] = [];
  let rest = extent;
  for (const { index, 0: words } of text.slice(0, extent.end).matchAll(insertion())) {
    if (index <= rest.start) continue;
    const end = words.startsWith(',') ? index + 1 : index;
    parts.push({ ...rest, end, to: end, closed: true, runsOver: false, runsOn: false });
    rest = { ...rest, from: index + words.length, start: index + words.length };
  }
  return [...parts, rest];
}
