import { type Command, HELP_OPTION } from './command.ts';
import type { OptionTable } from './read-arguments.ts';

/** What `otr help` prints: every command, and what holds for all. */
export function help(commands: Readonly<Record<string, Command>>): string {
  const lines = Object.values(commands).map(
    ({ forms, summary }) => `${forms.map((form) => `  otr ${form}\n`).join('')}      ${summary}\n`,
  );
  return [
    'On the Record, the command line. JSON goes to standard output, messages to standard error.',
    '',
    ...lines,
    'With --batch, a line that cannot be answered gives {"id", "line", "error"} and the rest goes on, with',
    'status 1 at the end. Exit status: 0 done, 1 bad input, 2 wrong usage.',
    '',
    'More on one command: otr help COMMAND. The version: otr --version.',
    '',
  ].join('\n');
}

/** What `otr help COMMAND` prints: its forms and each of its options. */
export function commandHelp({ forms, summary, options }: Command): string {
  const table: OptionTable = { ...options, help: HELP_OPTION };
  const rows = Object.entries(table);
  const names = rows.map(([name, { takes }]) => (takes ? `--${name} ${takes}` : `--${name}`));
  const width = Math.max(...names.map((name) => name.length));
  return [
    ...forms.map((form) => `otr ${form}`),
    '',
    `  ${summary}`,
    '',
    ...rows.map(([, { about }], at) => `  ${(names[at] ?? '').padEnd(width)}   ${about}`),
    '',
  ].join('\n');
}
