import type { Choose } from './quotations-seed.ts';

const MADE_WORDS =
  'harbour lantern orchard violin thunder pebble meadow copper saddle whistle canyon drizzle parlour thimble anchor gravel walnut ferry marble cushion'.split(
    ' ',
  );
const LINKS =
  'the a of and to in with for on by from is was has will not that this our their'.split(' ');

/** A quotation that nobody in the record said: shuffled words of the record, or generated sentences. */
export function makeUnrelated(vocabulary: readonly string[], choose: Choose): string {
  const source = choose(2) === 0 ? vocabulary : MADE_WORDS;
  const length = 5 + choose(25);
  return Array.from({ length }, (_, at) =>
    source === MADE_WORDS && at % 2 === 0
      ? (LINKS[choose(LINKS.length)] ?? '')
      : (source[choose(source.length)] ?? ''),
  ).join(' ');
}
