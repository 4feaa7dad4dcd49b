import { browser } from './browser.ts';
import { type MessageCatalogue, messagesOf } from './message-source.ts';

/** Messages of the browser's language for extension pages and the background. */
export const browserMessages = messagesOf({
  // Its type knows the names of the locale files alone; which keys are asked for is checked where they are written.
  getMessage: (name) => (browser.i18n as MessageCatalogue).getMessage(name),
});
