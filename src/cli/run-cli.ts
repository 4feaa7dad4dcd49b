import { badInput, type Command, HELP_OPTION } from './command.ts';
import { articleCommand } from './commands/article.ts';
import { checkCommand } from './commands/check.ts';
import { corpusCommand } from './commands/corpus.ts';
import { pageCommand } from './commands/page.ts';
import { searchCommand } from './commands/search.ts';
import { textCommand } from './commands/text.ts';
import { commandHelp, help } from './help.ts';
import { type ExitStatus, type Io, UnreadableInput } from './io.ts';
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

const HELP = ['help', '--help', '-h'];
const HELP_FORMS = ['help [COMMAND]'];
const VERSION = ['version', '--version', '-v', '-V'];

/**
 * Runs one command line (without `node` and the script's name) and gives the exit status: 0 done, 1 bad input, told in one
 * line, 2 wrong usage. Never throws because of what a person typed or what a file contains.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const [name = '', ...rest] = argv;
  if (name === '') {
    io.err(help(commands));
    return 2;
  }
  if (VERSION.includes(name)) return print(io, `otr ${io.version}\n`);
  if (HELP.includes(name)) {
    const [about, ...more] = rest.filter((word) => !HELP.includes(word));
    if (about === undefined) return print(io, help(commands));
    if (more.length > 0) return usage(io, 'help', HELP_FORMS, 'One command at a time.');
    const command = find(about);
    return command ? print(io, commandHelp(command)) : noCommand(io, about);
  }
  const command = find(name);
  if (!command) return noCommand(io, name);
  const args = readArguments(rest, { ...command.options, help: HELP_OPTION });
  if (!args.ok) return usage(io, name, command.forms, args.usage);
  if (args.value.switches.has('help')) return print(io, commandHelp(command));
  const outcome = await guarded(command, args.value, io);
  return typeof outcome === 'number' ? outcome : usage(io, name, command.forms, outcome.usage);
}

/** Even an unforeseen error is told in one sentence. */
async function guarded(command: Command, args: Arguments, io: Io) {
  try {
    return await command.run(args, io);
  } catch (error) {
    if (error instanceof UnreadableInput) return badInput(io, error.message);
    return badInput(io, `that went wrong inside (${String(error)}). Please report this.`);
  }
}

function find(name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

async function print(io: Io, text: string): Promise<ExitStatus> {
  await io.out(text);
  return 0;
}

function noCommand(io: Io, name: string): ExitStatus {
  if (name.startsWith('-')) {
    io.err(
      `otr: the command comes first, and options such as ${name} after it: otr COMMAND ${name} …`,
    );
    return 2;
  }
  const near = suggest(name, Object.keys(commands));
  io.err(`otr: there is no command "${name}".${near ? ` Did you mean "${near}"?` : ''}`);
  io.err(`The commands are ${Object.keys(commands).join(', ')}; more: otr help`);
  return 2;
}

function usage(io: Io, name: string, forms: readonly string[], message: string): ExitStatus {
  io.err(`otr ${name}: ${message}`);
  for (const form of forms) io.err(`usage: otr ${form}`);
  return 2;
}
