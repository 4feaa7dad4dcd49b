// @ts-check
import { parseArgs } from 'node:util';

/**
 * A flag without a value, with any, with a whole number from 1, or with one of a list.
 * @typedef {Readonly<Record<string, 'switch' | 'text' | 'number' | readonly string[]>>} FlagTable
 */

/**
 * What may be typed after a script's name.
 * @template {FlagTable} Flags
 * @typedef {object} FlagRequest
 * @property {string} usage the command with its flags, as typed, and further lines of help
 * @property {Flags} [flags]
 * @property {readonly string[]} [words] words that may follow, in any number; `--only=one,other` names them too. Without these
 * no word may follow.
 */

/**
 * @template Kind
 * @typedef {Kind extends 'switch' ? boolean : Kind extends 'number' ? number : string} FlagValue
 */

/**
 * What was typed; `words` is empty if none was.
 * @template {FlagTable} Flags
 * @typedef {{ flags: { [Name in keyof Flags]?: FlagValue<Flags[Name]> }, words: string[] }} ReadFlags
 */

/**
 * Reads what was typed after a script's name. `--help` prints the usage and exits with status 0; a mistake is reported in one
 * line, followed by the usage, and exits with status 2.
 * @template {FlagTable} [const Flags={}]
 * @param {FlagRequest<Flags>} request
 * @returns {ReadFlags<Flags>}
 */
export function readFlags(request) {
  const read = parseFlags(process.argv.slice(2), request);
  if ('help' in read) {
    console.log(`Usage: ${request.usage}`);
    process.exit(0);
  }
  if ('problem' in read) {
    console.error(`${read.problem}\nUsage: ${request.usage}`);
    process.exit(2);
  }
  return read;
}

/**
 * The same without a process: what was typed, `help: true`, or `problem`, a sentence.
 * @template {FlagTable} [const Flags={}]
 * @param {readonly string[]} args
 * @param {Omit<FlagRequest<Flags>, 'usage'>} request
 * @returns {ReadFlags<Flags> | { help: true } | { problem: string }}
 */
export function parseFlags(args, { flags, words = [] }) {
  /** @type {FlagTable} */
  const table = { ...flags, ...(words.length > 0 && { only: 'text' }) };
  let typed;
  try {
    typed = parseArgs({ args, options: optionsOf(table), allowPositionals: true });
  } catch (error) {
    // Node's first sentence says what is wrong; the others are about shells.
    const [sentence = ''] = error instanceof Error ? error.message.split('. ') : [];
    return { problem: `${sentence.replace(/\.$/, '')}.` };
  }
  const { help, ...values } = typed.values;
  if (help) return { help: true };
  // Where words may follow, "only" names some of them; elsewhere it is an ordinary flag.
  const only = words.length > 0 ? values.only : undefined;
  if (words.length > 0) delete values.only;
  const read = Object.entries(values).map(([name, value]) => readValue(name, value, table[name]));
  const named = [...typed.positionals, ...(typeof only === 'string' ? only.split(',') : [])];
  const problem = read.find((one) => one.problem)?.problem ?? problemOf(named, words);
  if (problem !== undefined) return { problem };
  const typedFlags = Object.fromEntries(read.map(({ name, value }) => [name, value]));
  return { flags: /** @type {ReadFlags<Flags>['flags']} */ (typedFlags), words: named };
}

/**
 * @param {FlagTable} table
 * @returns {NonNullable<import('node:util').ParseArgsConfig['options']>}
 */
function optionsOf(table) {
  const options = Object.entries(table).map(([name, kind]) => [
    name,
    { type: kind === 'switch' ? 'boolean' : 'string' },
  ]);
  return { ...Object.fromEntries(options), help: { type: 'boolean', short: 'h' } };
}

/**
 * @param {string} name
 * @param {unknown} value
 * @param {FlagTable[string] | undefined} kind
 * @returns {{ name: string, value: unknown, problem?: string }}
 */
function readValue(name, value, kind) {
  const wrong = `--${name} cannot be "${value}".`;
  if (Array.isArray(kind) && !kind.includes(value))
    return { name, value, problem: `${wrong} It may be ${kind.join(', ')}.` };
  if (kind !== 'number') return { name, value };
  if (!/^[1-9]\d*$/.test(String(value)))
    return { name, value, problem: `${wrong} It is a whole number from 1.` };
  return { name, value: Number(value) };
}

/**
 * What is wrong with the typed words; `undefined` if nothing.
 * @param {readonly string[]} named
 * @param {readonly string[]} known
 * @returns {string | undefined}
 */
function problemOf(named, known) {
  const unknown = named.find((word) => !known.includes(word));
  if (unknown === undefined) return undefined;
  return known.length === 0
    ? `No word is expected here: "${unknown}".`
    : `There is no "${unknown}". There are ${known.join(', ')}.`;
}
