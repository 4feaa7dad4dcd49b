import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { outputFolder } from '../../lib/output-folder.mjs';
import type { Bench } from '../bench.ts';
import type { Outcome, Row } from '../row.ts';

/** APIs that some browsers lack, and how many fewer listeners there are without them. */
const OPTIONAL = { commands: 1, contextMenus: 2, sidePanel: 0, omnibox: 3, windows: 0 };
/** For messages, installing (three), start-up and permissions (two). */
const ALWAYS = 7;

export const missingApis: Row = {
  id: 'R22',
  what: 'both backgrounds without optional APIs, every combination of five; then everything happens, and each call works or is refused',
  bar: 'all listen, 0 errors that nobody caught',
  run: startWithout,
};

async function startWithout({ short }: Bench): Promise<Outcome> {
  const names = Object.keys(OPTIONAL);
  const wanted: string[][] = [];
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const background = join(outputFolder, build, 'background.js');
    for (let combination = 0; combination < 2 ** names.length; combination += 1) {
      const missing = names.filter((_, bit) => combination & (1 << bit));
      // A short run tests only those that lack little or nearly everything.
      if (short && missing.length > 1 && missing.length < names.length - 1) continue;
      wanted.push([background, ...missing], [background, ...missing, '--refuse']);
    }
  }
  const problems: string[] = [];
  for (const args of wanted) problems.push(...(await problemOf(args)));
  const [first] = problems;
  return {
    runs: wanted.length,
    survived: wanted.length - problems.length,
    figure: `${problems.length} failed${first ? `: ${first}` : ''}`,
  };
}

/** What went wrong in a browser of that kind; empty if all went well. */
async function problemOf(args: string[]): Promise<string[]> {
  const listening = Object.entries(OPTIONAL).reduce(
    (sum, [name, listeners]) => sum + (args.includes(name) ? 0 : listeners),
    ALWAYS,
  );
  try {
    const printed = await run(args);
    return Number(printed) === listening
      ? []
      : [`${printed.trim()} listeners instead of ${listening}, ${args.slice(1).join(' ')}`];
  } catch (error) {
    return [`${args.slice(1).join(' ')}: ${String(error).slice(0, 400)}`];
  }
}

/** What it prints. A thread shares nothing with the others, as a process, and costs a fifth. Rejects with what nobody caught. */
async function run(argv: string[]): Promise<string> {
  // Without our own loader, which what is built does not need.
  const thread = new Worker(BARE_BROWSER, { argv, execArgv: [], stdout: true, stderr: true });
  const printed = text(thread.stdout);
  await new Promise((resolve, reject) => thread.once('error', reject).once('exit', resolve));
  return printed;
}

const BARE_BROWSER = join(import.meta.dirname, '../bare-browser.mjs');
