import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startContent } from '../src/content/start.ts';

/** Runs on every page of the listed sites (see wxt.config.ts). */
export default defineUnlistedScript(() => startContent({ unasked: true }));
