/**
 * `npm run bench [-- page quotations]`: measures what things cost, prints tables, writes reports/bench-*.json, and ends
 * with status 1 if a bar is missed. Compare figures of one run only: machines differ, and so do their days.
 */
import { chosenParts } from '../lib/chosen-parts.ts';
import { benchPages } from './page.ts';
import { benchPopup } from './popup.ts';
import { benchQuotations } from './quotations.ts';
import { benchWorker } from './worker.ts';

/** Each part prints its own table and answers whether its bars were held; `null`: nothing to measure on. */
const parts: Record<string, () => Promise<boolean | null>> = {
  quotations: async () => (await benchQuotations()).measures.every(({ ok }) => ok),
  page: async () => (await benchPages())?.passed ?? null,
  popup: async () => (await benchPopup())?.passed ?? null,
  worker: async () => (await benchWorker())?.passed ?? null,
};

for (const name of chosenParts(parts)) {
  console.log(`\n── ${name} ──`);
  const held = await parts[name]?.();
  if (held === false) {
    console.log(`${name}: a bar is missed.`);
    process.exitCode = 1;
  }
}
