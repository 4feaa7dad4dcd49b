import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '../src/content/start-gate.ts';

/** Runs on every page of the listed sites (see wxt.config.ts). */
export default defineUnlistedScript(() => startGate());
