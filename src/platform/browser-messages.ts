import { browser } from './browser.ts';
import { type MessageCatalogue, messagesOf } from './message-source.ts';

/** Messages of the browser's language for extension pages and the background. */
export const browserMessages = messagesOf({
  getMessage: (name) => (browser.i18n as MessageCatalogue).getMessage(name),
});
