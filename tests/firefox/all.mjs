/**
 * Every test file of this folder in one process, and so in one Firefox. `node --test tests/firefox/popup.test.mjs` runs one alone.
 */
import { readdirSync } from 'node:fs';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.mjs'));
// What was asked of the network is looked at when all others have had their turn.
const last = 'network.test.mjs';
for (const name of [...files.filter((one) => one !== last), last]) await import(`./${name}`);
