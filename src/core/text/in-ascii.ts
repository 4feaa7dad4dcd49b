/**
 * The same JSON in ASCII alone, for files that a worker reads when it wakes: of such text a browser keeps one byte a character
 * instead of two, and decodes and parses it faster. A part of a JSON string, as the key of a line, may be given too.
 */
export function inAscii(json: string): string {
  return json.replace(
    /[\u0080-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
