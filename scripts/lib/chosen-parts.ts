/**
 * The parts of a script that `--only=name,name` on the command line asks for; all of them without it. An unknown name
 * ends the process with status 2.
 */
export function chosenParts(parts: Readonly<Record<string, unknown>>): string[] {
  const only = process.argv.find((argument) => argument.startsWith('--only='));
  const names = only?.slice('--only='.length).split(',') ?? Object.keys(parts);
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) {
    console.error(`No part "${unknown}"; there are ${Object.keys(parts).join(', ')}.`);
    process.exit(2);
  }
  return names;
}
