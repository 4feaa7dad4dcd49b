/** Returns an integer from 0 to `below` - 1; seeded by the caller. */
export type Choose = (below: number) => number;

/** A chooser with the same choices for the same seed, on every machine (mulberry32). */
export function seededChoose(seed: number): Choose {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
