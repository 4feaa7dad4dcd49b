import { startReader } from '../../src/reader/start.ts';

/** The reader beside the page: Chromium's side panel, Firefox's sidebar. */
startReader();
