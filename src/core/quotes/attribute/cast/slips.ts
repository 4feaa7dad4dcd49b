/** Minimum letters of a name; in shorter ones a misspelling cannot be distinguished from another name. */
const SHORTEST = 7;

/**
 * Whether a name is a misspelling of another: the same first two letters, and one letter added, lost or changed, two swapped,
 * or a letter doubled in the wrong place ("Bennetson" for "Benettson"). Both are folded.
 */
export function isSlipOf(name: string, right: string): boolean {
  if (name === right || Math.min(name.length, right.length) < SHORTEST) return false;
  if (name.slice(0, 2) !== right.slice(0, 2)) return false;
  return isOneEdit(name, right) || single(name) === single(right);
}

function single(name: string): string {
  return name.replace(/(.)\1/gu, '$1');
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const leftA = a.slice(from, a.length - tail);
  const leftB = b.slice(from, b.length - tail);
  if (leftA.length <= 1 && leftB.length <= 1) return true;
  return leftA.length === 2 && leftA === `${leftB.at(1)}${leftB.at(0)}`;
}
