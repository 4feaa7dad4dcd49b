import type { Lookups } from '../core/protocol.ts';
import { browser } from '../platform/browser.ts';
import { unattended } from '../platform/unattended.ts';
import { READER_PREFIX, suggestion } from './omnibox-suggestion.ts';

/** Suggestions under the address bar, after the keyword `otr`. Firefox for Android and Safari have none. */
export function registerOmnibox(lookups: Lookups): void {
  if (!browser.omnibox) return;
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    unattended(async () => {
      const answer = await lookups.search({ query: text, limit: 5 });
      if (answer.ok) suggest(answer.value.hits.map(suggestion));
    });
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    const path = text.startsWith(READER_PREFIX)
      ? `/reader.html${text.slice(READER_PREFIX.length)}`
      : `/popup.html?${new URLSearchParams({ q: text })}`;
    unattended(() => browser.tabs.update({ url: browser.runtime.getURL(path as '/') }));
  });
}
