import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { outputFolder } from '../../lib/output-folder.mjs';
import { projectRoot } from '../../lib/project-root.mjs';
import { LOANS, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import type { Outcome, Row } from '../row.ts';

const run = promisify(execFile);
const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Africa/Casablanca',
];

export const timeZones: Row = {
  id: 'R26',
  what: 'pages and searches in other time zones, command line',
  bar: 'the same bytes everywhere, timings aside',
  run: travel,
};

async function travel(bench: Bench): Promise<Outcome> {
  const zones = bench.short ? ZONES.slice(0, 3) : ZONES;
  const commands = [
    ['page', join(projectRoot, 'demo', TAIWAN)],
    ['page', join(projectRoot, 'demo', LOANS)],
    ['search', 'taiwan', '--from', '2021-12-20', '--to', '2021-12-20'],
    [
      'check',
      'We think preventing crises is more important than controlling crises',
      '--date',
      '2021-12',
    ],
  ].slice(0, bench.times(4, 3));
  let survived = 0;
  for (const command of commands) {
    const answers = new Set<string>();
    for (const zone of zones) answers.add(await ask(command, zone));
    if (answers.size === 1) survived += zones.length;
  }
  const runs = commands.length * zones.length;
  return { runs, survived, figure: `${runs - survived} differ, ${zones.length} zones` };
}

async function ask(command: string[], zone: string): Promise<string> {
  const program = join(outputFolder, 'cli', 'otr.mjs');
  const { stdout } = await run(process.execPath, [program, ...command], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 64e6,
  });
  const { timings: _timings, ...answer } = JSON.parse(stdout) as Record<string, unknown>;
  return JSON.stringify(answer);
}
