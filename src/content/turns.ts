/**
 * Work of which only the latest counts: the returned function begins a turn, which ends those before it, and returns whether
 * that turn is still the latest.
 */
export function createTurns(): () => () => boolean {
  let latest = 0;
  return () => {
    latest += 1;
    const mine = latest;
    return () => mine === latest;
  };
}
