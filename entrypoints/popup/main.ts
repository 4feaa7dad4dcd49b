import { startPopup } from '../../src/popup/start.ts';

startPopup();
