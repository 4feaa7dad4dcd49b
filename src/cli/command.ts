import type { ExitStatus, Io } from './io.ts';
import type { Arguments, OptionTable } from './read-arguments.ts';

/** One command of `otr`. */
export interface Command {
  /** The ways to call it, each as it follows `otr`. */
  forms: readonly string[];
  /** One sentence for the help. */
  summary: string;
  options: OptionTable;
  run: (args: Arguments, io: Io) => Promise<ExitStatus | Usage>;
}

/** The command was called the wrong way; the text says how. */
interface Usage {
  usage: string;
}

/** The switch of every command. */
export const HELP_OPTION = { short: 'h', about: 'prints this' };

/** The option of all commands that answer from the record. */
export const CORPUS_OPTION = {
  takes: 'DIR',
  about: 'another corpus folder, written or built, in place of the bundled one',
};

/** The option of all commands that read a saved page. */
export const URL_OPTION = {
  takes: 'URL',
  about: 'the address the page was saved from (without it: what the page says itself)',
};

/** The switch of all commands that take many inputs; `fields` are those of a line. */
export function batchOption(fields: string) {
  return { about: `takes JSON Lines on standard input: ${fields}; an "id" is echoed` };
}

/** Prints one line about bad input and returns the status for it. */
export function badInput(io: Io, message: string): ExitStatus {
  io.err(`otr: ${message}`);
  return 1;
}
