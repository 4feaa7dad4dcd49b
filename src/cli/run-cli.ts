import { badInput, type Command } from './command.ts';
import { articleCommand } from './commands/article.ts';
import { checkCommand } from './commands/check.ts';
import { corpusCommand } from './commands/corpus.ts';
import { pageCommand } from './commands/page.ts';
import { searchCommand } from './commands/search.ts';
import { textCommand } from './commands/text.ts';
import type { ExitStatus, Io } from './io.ts';
import { type Arguments, readArguments } from './read-arguments.ts';
import { suggest } from './suggest.ts';

const commands: Readonly<Record<string, Command>> = {
  page: pageCommand,
  text: textCommand,
  check: checkCommand,
  search: searchCommand,
  article: articleCommand,
  corpus: corpusCommand,
};

/**
 * Runs one command line (without `node` and the script's name) and gives the exit status: 0 done, 1 bad input, told in one
 * line, 2 wrong usage. Never throws because of what a person typed or what a file contains.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const [name = '', ...rest] = argv;
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    await io.out(help());
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const near = suggest(name, Object.keys(commands));
    io.err(`otr: there is no command "${name}".${near ? ` Did you mean "${near}"?` : ''}`);
    io.err(`The commands are ${Object.keys(commands).join(', ')}; more: otr help`);
    return 2;
  }
  const args = readArguments(rest, { ...command.options, help: 'switch' });
  if (!args.ok) return usage(io, name, command, args.usage);
  if (args.value.switches.has('help')) {
    await io.out(`otr ${command.form}\n  ${command.summary}\n`);
    return 0;
  }
  const outcome = await guarded(command, args.value, io);
  return typeof outcome === 'number' ? outcome : usage(io, name, command, outcome.usage);
}

/** Even an unforeseen error is told in one sentence. */
async function guarded(command: Command, args: Arguments, io: Io) {
  try {
    return await command.run(args, io);
  } catch (error) {
    return badInput(io, `that went wrong inside (${String(error)}). Please report this.`);
  }
}

function usage(io: Io, name: string, command: Command, message: string): ExitStatus {
  io.err(`otr ${name}: ${message}`);
  io.err(`usage: otr ${command.form}`);
  return 2;
}

function help(): string {
  const lines = Object.values(commands).map(
    ({ form, summary }) => `  otr ${form}\n      ${summary}`,
  );
  return [
    'On the Record, the command line. JSON goes to standard output, messages to standard error.',
    '',
    ...lines,
    '',
    'With --corpus DIR another corpus folder is used in place of the bundled one.',
    'With --batch, JSON Lines come in and go out. An "id" is echoed; a line that cannot be answered gives',
    '{"id", "line", "error"} and the rest goes on, with status 1 at the end.',
    'Exit status: 0 done, 1 bad input, 2 wrong usage.',
    '',
  ].join('\n');
}
