/** A 32-bit hash of a string (FNV-1a with a final mix). The same on every machine; not for secrets. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix(hash);
}

/** One hash of several, depending on their order. */
export function hashSequence(hashes: ArrayLike<number>, start: number, length: number): number {
  let hash = 0x9e3779b9 ^ length;
  for (let index = start; index < start + length; index += 1) {
    hash = Math.imul(hash ^ (hashes[index] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return mix(hash);
}

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
