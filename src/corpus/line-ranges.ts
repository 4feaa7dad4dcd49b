import * as v from 'valibot';

/** Lines `from` to `until` of a file, both included, counted from 1. */
export interface LineRange {
  from: number;
  until: number;
}

const form = /^\d+(?:-\d+)?(?:, *\d+(?:-\d+)?)*$/;

/** Reads "5, 11-13" as two ranges; an order that runs backwards is refused. */
export const lineRanges = v.pipe(
  v.string('Write line numbers such as "5, 11-13".'),
  v.regex(form, 'Write line numbers such as "5, 11-13".'),
  v.transform((text) => text.split(',').map(parseRange)),
  v.check(
    (ranges) => ranges.every((range) => range.from >= 1 && range.from <= range.until),
    'A range must run forwards and lines count from 1.',
  ),
);

function parseRange(text: string): LineRange {
  const [from = '', until = from] = text.trim().split('-');
  return { from: Number(from), until: Number(until) };
}
