/** A ratio that was measured, and the bar it is held to, if any. */
export interface Measure {
  name: string;
  hit: number;
  of: number;
  rate: number;
  bar?: Bar;
  ok: boolean;
}

/** A rate that must be reached, or must not be passed. */
export interface Bar {
  kind: 'at-least' | 'at-most';
  rate: number;
}

/** The ratio of two counts beside its bar; of nothing at all the rate is 0. */
export function measure(name: string, hit: number, of: number, bar?: Bar): Measure {
  const rate = of === 0 ? 0 : hit / of;
  const ok = !bar || (bar.kind === 'at-least' ? rate >= bar.rate : rate <= bar.rate);
  return { name, hit, of, rate, ...(bar ? { bar } : {}), ok };
}
