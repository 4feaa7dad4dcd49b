import { parseArgs } from 'node:util';

/**
 * Reads what was typed after a script's name. `--help` prints the usage and ends the process with status 0; a mistake is told in one
 * line, with the usage below it, and ends it with status 2.
 */
export function readFlags(request) {
  const read = parseFlags(process.argv.slice(2), request);
  if (read.help) {
    console.log(`Usage: ${request.usage}`);
    process.exit(0);
  }
  if (read.problem !== undefined) {
    console.error(`${read.problem}\nUsage: ${request.usage}`);
    process.exit(2);
  }
  return read;
}

/** The same without a process: what was typed, `help: true`, or `problem`, a sentence. */
export function parseFlags(args, { flags = {}, words = [] }) {
  const table = { ...flags, ...(words.length > 0 && { only: 'text' }) };
  const options = Object.fromEntries(
    Object.entries(table).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? 'boolean' : 'string' },
    ]),
  );
  let typed;
  try {
    typed = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    // Node's first sentence says what is wrong; the others speak of shells.
    return { problem: `${error.message.split('. ')[0].replace(/\.$/, '')}.` };
  }
  const { help, only, ...values } = typed.values;
  if (help) return { help };
  for (const [name, value] of Object.entries(values)) {
    const kind = table[name];
    if (Array.isArray(kind) && !kind.includes(value)) {
      return { problem: `--${name} cannot be "${value}". It may be ${kind.join(', ')}.` };
    }
    if (kind !== 'number') continue;
    if (!/^[1-9]\d*$/.test(value)) {
      return { problem: `--${name} cannot be "${value}". It is a whole number from 1.` };
    }
    values[name] = Number(value);
  }
  if (words.length === 0) {
    const [word] = typed.positionals;
    if (word !== undefined) return { problem: `No word is expected here: "${word}".` };
    return { flags: values, words: [] };
  }
  const named = [...typed.positionals, ...(only?.split(',') ?? [])];
  const unknown = named.find((word) => !words.includes(word));
  if (unknown !== undefined) {
    return { problem: `There is no "${unknown}". There are ${words.join(', ')}.` };
  }
  return { flags: values, words: named };
}
