/** A measured ratio, and its bar, if any. */
export interface Measure {
  name: string;
  hit: number;
  of: number;
  rate: number;
  bar?: Bar;
  ok: boolean;
}

/** A rate that must be reached, or must not be exceeded. */
export interface Bar {
  kind: 'at-least' | 'at-most';
  rate: number;
}

/** The ratio of two counts with its bar; 0 if `of` is 0. */
export function measure(name: string, hit: number, of: number, bar?: Bar): Measure {
  const rate = of === 0 ? 0 : hit / of;
  const ok = !bar || (bar.kind === 'at-least' ? rate >= bar.rate : rate <= bar.rate);
  return { name, hit, of, rate, ...(bar ? { bar } : {}), ok };
}
