import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startContent } from '../src/content/start.ts';

/** Brought into other pages when a person asks for it there. */
export default defineUnlistedScript(() => startContent({ unasked: false }));
