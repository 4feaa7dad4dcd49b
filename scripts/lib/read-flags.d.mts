/** What may be typed after a script's name. */
export interface FlagRequest<Flags extends FlagTable> {
  /** The command with its flags, as a person would type it, and further lines of help. */
  usage: string;
  flags?: Flags;
  /** Words that may follow, in any number; `--only=one,other` names them too. Without these no word may follow. */
  words?: readonly string[];
}

/** A flag without a value, with any, with a whole number from 1, or with one of a list. */
type FlagTable = Readonly<Record<string, 'switch' | 'text' | 'number' | readonly string[]>>;

type FlagValue<Kind> = Kind extends 'switch' ? boolean : Kind extends 'number' ? number : string;

/** What was typed; `words` is empty if none was. */
export interface ReadFlags<Flags extends FlagTable> {
  flags: { [Name in keyof Flags]?: FlagValue<Flags[Name]> };
  words: string[];
}

/**
 * Reads what was typed after a script's name. `--help` prints the usage and ends the process with status 0; a mistake is told in one
 * line, with the usage below it, and ends it with status 2.
 */
export function readFlags<const Flags extends FlagTable = Record<never, never>>(
  request: FlagRequest<Flags>,
): ReadFlags<Flags>;

/** The same without a process: what was typed, `help: true`, or `problem`, a sentence. */
export function parseFlags<const Flags extends FlagTable = Record<never, never>>(
  args: readonly string[],
  request: Omit<FlagRequest<Flags>, 'usage'>,
): Partial<ReadFlags<Flags>> & { help?: true; problem?: string };
