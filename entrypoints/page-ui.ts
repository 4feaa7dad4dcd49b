import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInterface } from '../src/content/start-interface.ts';

/** Brought into a page only when there is something to show. */
export default defineUnlistedScript(() => startInterface());
