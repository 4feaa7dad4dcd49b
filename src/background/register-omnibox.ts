import { escapeHtml } from '../core/cite/escape-html.ts';
import type { SearchHit } from '../core/findings.ts';
import type { Lookups } from '../core/protocol.ts';
import { speakerName } from '../core/speaker-name.ts';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/browser-messages.ts';
import { openTab } from '../platform/open-tab.ts';
import { unattended } from '../platform/unattended.ts';
import {
  READER_PREFIX,
  type Suggestion,
  type SuggestionStyle,
  suggestion,
} from './omnibox-suggestion.ts';

const PLAIN: SuggestionStyle = { write: (text) => text, mark: (text) => text };

const XML: SuggestionStyle = {
  write: escapeHtml,
  mark: (text) => `<match>${escapeHtml(text)}</match>`,
};

/** Makes a line differ from the words typed, for which the browser would drop it: Chromium takes no notice of a space. */
const AGAIN = ' ?';

/** Suggestions under the address bar, after the keyword `otr`. Firefox for Android and Safari have none. */
export function registerOmnibox(lookups: Lookups): void {
  const { omnibox, runtime } = browser;
  if (!omnibox) return;
  const style = 'getBrowserInfo' in runtime ? PLAIN : XML;
  // Only here: Chromium forgets the lines below when the first one is set after a key, and Firefox has read it before it asks. And not
  // at the start: the browser's messages are read from its disk at the first that is asked for.
  omnibox.onInputStarted.addListener(() =>
    unattended(async () =>
      omnibox.setDefaultSuggestion({
        description: style.write(browserMessages('popup.search.label')),
      }),
    ),
  );
  omnibox.onInputChanged.addListener((text, suggest) => {
    unattended(async () => {
      const answer = await lookups.search({ query: text, limit: 5 });
      if (!answer.ok) return;
      const { hits } = answer.value;
      suggest(
        hits.length === 0 && text.trim() !== ''
          ? [noneFound(text, style)]
          : hits.map((hit) => lineOf(hit, style)),
      );
    });
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    const query = text.endsWith(AGAIN) ? text.slice(0, -AGAIN.length) : text;
    const path = text.startsWith(`${READER_PREFIX}#`)
      ? `/reader.html${text.slice(READER_PREFIX.length)}`
      : `/popup.html?${new URLSearchParams({ q: query })}`;
    // WXT's type knows the pages without what follows them.
    const url = runtime.getURL(path as '/');
    unattended(() => {
      if (disposition === 'newForegroundTab') return openTab(url);
      if (disposition === 'newBackgroundTab') return browser.tabs.create({ url, active: false });
      return browser.tabs.update({ url });
    });
  });
}

function lineOf(hit: SearchHit, style: SuggestionStyle): Suggestion {
  const speaker = speakerName(hit.speaker, browserMessages('voice.unnamed'));
  return suggestion({ ...hit, speaker }, style, browserMessages('locale'));
}

/** A line that says that there is none. */
function noneFound(text: string, style: SuggestionStyle): Suggestion {
  const description = style.write(browserMessages('popup.search.noneTitle'));
  return { content: text.trim() + AGAIN, description };
}
