/**
 * The parts of a script that the command line names (`page worker`, or `--only=page,worker`); all of them if it names
 * none. Anything else ends the process with status 2 and says what may be named.
 */
export function chosenParts(parts: Readonly<Record<string, unknown>>): string[] {
  const all = Object.keys(parts);
  const named = process.argv.slice(2).flatMap((word) => word.replace(/^--only=/, '').split(','));
  const unknown = named.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) {
    console.error(`No part "${unknown}"; there are ${all.join(', ')}. Name some, or none for all.`);
    process.exit(2);
  }
  return named.length > 0 ? named : all;
}
