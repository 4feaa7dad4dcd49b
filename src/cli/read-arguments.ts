import { parseArgs } from 'node:util';
import { suggest } from './suggest.ts';

/** An option as the help shows it. */
interface Option {
  /** What its value is called; an option without one is a switch. */
  takes?: string;
  /** One letter that stands for it after a single dash. */
  short?: string;
  about: string;
}

/** The options of a command by name, without the dashes. */
export type OptionTable = Readonly<Record<string, Option>>;

export interface Arguments {
  words: string[];
  values: Readonly<Record<string, string>>;
  switches: ReadonlySet<string>;
}

/** Arguments, or in one line what is wrong with them. */
export type ReadArguments = { ok: true; value: Arguments } | { ok: false; usage: string };

/**
 * Reads the words after a command's name. Unknown options are refused, with the most likely correction: silently ignoring a
 * mistyped `--spaeker` would change the answer.
 */
export function readArguments(argv: readonly string[], table: OptionTable): ReadArguments {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { takes, short }]) => [
      name,
      {
        type: takes === undefined ? ('boolean' as const) : ('string' as const),
        ...(short !== undefined && { short }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });

  const words: string[] = [];
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    // A single dash stands before letters, each read as an option; a person has typed the whole word.
    const typed = token.rawName.startsWith('--') ? token.rawName : (argv[token.index] ?? '');
    if (option === undefined) return { ok: false, usage: unknownOption(typed, table) };
    if (option.takes === undefined) {
      if (token.value !== undefined)
        return { ok: false, usage: `${token.rawName} takes no value.` };
      switches.add(token.name);
    } else {
      if (token.value === undefined) return { ok: false, usage: `${token.rawName} needs a value.` };
      values[token.name] = token.value;
    }
  }
  return { ok: true, value: { words, values, switches } };
}

function unknownOption(rawName: string, table: OptionTable): string {
  const near = suggest(rawName.replace(/^-+/, ''), Object.keys(table));
  return near
    ? `Unknown option ${rawName}. Did you mean --${near}?`
    : `Unknown option ${rawName}. A text that begins with "-" goes after "--".`;
}
