import { escapeHtml } from '../core/cite/escape-html.ts';
import type { Lookups } from '../core/protocol.ts';
import { speakerName } from '../core/speaker-name.ts';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/browser-messages.ts';
import { openTab } from '../platform/open-tab.ts';
import { unattended } from '../platform/unattended.ts';
import { READER_PREFIX, type SuggestionStyle, suggestion } from './omnibox-suggestion.ts';

const PLAIN: SuggestionStyle = { write: (text) => text, mark: (text) => text };

const XML: SuggestionStyle = {
  write: escapeHtml,
  mark: (text) => `<match>${escapeHtml(text)}</match>`,
};

/** Suggestions under the address bar, after the keyword `otr`. Firefox for Android and Safari have none. */
export function registerOmnibox(lookups: Lookups): void {
  const { omnibox, runtime } = browser;
  if (!omnibox) return;
  const isFirefox = 'getBrowserInfo' in runtime;
  const style = isFirefox ? PLAIN : XML;
  const offer = (words: 'popup.search.label' | 'popup.search.noneTitle') =>
    unattended(async () =>
      omnibox.setDefaultSuggestion({ description: style.write(browserMessages(words)) }),
    );
  // Not at the start: the browser's messages are read from its disk at the first that is asked for.
  omnibox.onInputStarted.addListener(() => offer('popup.search.label'));
  omnibox.onInputChanged.addListener((text, suggest) => {
    unattended(async () => {
      const answer = await lookups.search({ query: text, limit: 5 });
      if (!answer.ok) return;
      const { hits } = answer.value;
      const isMissed = text.trim() !== '' && hits.length === 0;
      const unnamed = browserMessages('voice.unnamed');
      const lines = hits.map((hit) =>
        suggestion(
          { ...hit, speaker: speakerName(hit.speaker, unnamed) },
          style,
          browserMessages('locale'),
        ),
      );
      if (!isFirefox) offer(isMissed ? 'popup.search.noneTitle' : 'popup.search.label');
      // Firefox has read the first line before it asks: changed now, it would speak of the words typed before.
      else if (isMissed) lines.push(noneFound(text));
      suggest(lines);
    });
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    const path = text.startsWith(`${READER_PREFIX}#`)
      ? `/reader.html${text.slice(READER_PREFIX.length)}`
      : `/popup.html?${new URLSearchParams({ q: text })}`;
    // WXT's type knows the pages without what follows them.
    const url = runtime.getURL(path as '/');
    unattended(() => {
      if (disposition === 'newForegroundTab') return openTab(url);
      if (disposition === 'newBackgroundTab') return browser.tabs.create({ url, active: false });
      return browser.tabs.update({ url });
    });
  });
}

/** A line that says that there is none; the space makes it differ from the first line, which the browser would drop it for. */
function noneFound(text: string): { content: string; description: string } {
  return { content: `${text.trim()} `, description: browserMessages('popup.search.noneTitle') };
}
