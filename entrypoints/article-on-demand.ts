import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startContent } from '../src/content/start.ts';

/** Brought into a page when there is an article, or when a person asks. */
export default defineUnlistedScript(() => startContent());
