import type { ExitStatus, Io } from './io.ts';
import type { Arguments, OptionTable } from './read-arguments.ts';

/** One command of `otr`. */
export interface Command {
  /** What follows `otr`, as shown in the help. */
  form: string;
  /** One sentence for the help. */
  summary: string;
  options: OptionTable;
  run: (args: Arguments, io: Io) => Promise<ExitStatus | Usage>;
}

/** The command was called the wrong way; the text says how. */
interface Usage {
  usage: string;
}

/** Prints one line about bad input and returns the status for it. */
export function badInput(io: Io, message: string): ExitStatus {
  io.err(`otr: ${message}`);
  return 1;
}
