import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startNotes } from '../src/content/start-notes.ts';

/** Brought into a page when a person copies a citation or a verification note there. */
export default defineUnlistedScript(() => startNotes());
