/**
 * Measures performance, prints tables, writes reports/bench-*.json, and exits with status 1 if a bar is missed. Compare figures
 * of one run only: machines differ, and so does one machine from day to day.
 */
import { readFlags } from '../lib/read-flags.mjs';
import { benchPages } from './page.ts';
import { benchPopup } from './popup.ts';
import { benchQuotations } from './quotations.ts';
import { benchWorker } from './worker.ts';

/** Each part prints its own table and returns whether its bars were met; `null`: nothing to measure on. */
const parts: Record<string, () => Promise<boolean | null>> = {
  quotations: async () => (await benchQuotations(flags.ours)).measures.every(({ ok }) => ok),
  page: async () => (await benchPages(flags.pages))?.passed ?? null,
  popup: async () => (await benchPopup())?.passed ?? null,
  worker: async () => (await benchWorker())?.passed ?? null,
};

const names = Object.keys(parts);
const { words, flags } = readFlags({
  usage: `npm run bench [-- PART … [--pages=N] [--ours]], after a build
  The parts are ${names.join(', ')}; without a name, all.
  --pages=N  page: how many pages, 40 if not said (six minutes)
  --ours     quotations: without the other ways of looking them up`,
  flags: { pages: 'number', ours: 'switch' },
  words: names,
});

for (const name of words.length > 0 ? words : names) {
  console.log(`\n── ${name} ──`);
  const held = await parts[name]?.();
  if (held === false) {
    console.log(`${name}: a bar is missed.`);
    process.exitCode = 1;
  }
}
