import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSession } from '../src/content/start-session.ts';

/** Brought into a page when there is an article, or when a person asks. */
export default defineUnlistedScript(() => startSession());
