import { adoptStyle } from '../page/adopt-style.ts';
import type { PageUiHost } from '../page-ui/page-ui-host.ts';
import type { Change } from '../platform/change.ts';
import { messagesOf } from '../platform/message-source.ts';
import { pageBrowser } from '../platform/page-browser.ts';
import { unattended } from '../platform/unattended.ts';
import { createTranslate } from '../ui/words/strings.ts';
import { createWriters } from './bring-notes.ts';
import type { PageSession } from './page-session.ts';
import type { PageView } from './page-view.ts';
import type { QuotationPlaces } from './quotation-places.ts';

/**
 * The environment of the interface for one article, with functions for what is currently shown and where. Pages closed for this
 * visit are kept in `closed`, by their keys.
 */
export function createPageUiHost(
  session: PageSession,
  first: PageView,
  shown: () => { view: PageView; places: QuotationPlaces } | null,
  closed: Set<string>,
  onCard: (quotation: number | null) => void,
): PageUiHost {
  const page = session.keyOf(first.reading.article.url);
  // More statements may have come with more of the page: only what was seen is put off.
  const signature = () => session.signatureOf((shown()?.view ?? first).findings);
  // Even if storage is full or damaged: the change applies on this page, and is forgotten with it.
  const keep = (change: Change) => unattended(() => session.memory.keep(change));
  return {
    translate: createTranslate(messagesOf(pageBrowser().i18n)),
    site: session.state().host,
    corner: first.settings.corner,
    start: beginWith(session, first, closed.has(page)),
    addStyle: adoptStyle,
    copy: session.copy,
    ...createWriters(session),
    onHide(kind, hidden) {
      if (kind === 'once') closed[hidden ? 'add' : 'delete'](page);
      else if (kind === 'set') keep({ what: 'dismissed', signature: signature(), on: hidden });
      else if (hidden) unattended(() => session.silence(kind, 'offer-undo'));
      else unattended(() => session.speakAgain(kind));
    },
    onNotRelated({ passage, topics, score }, unrelated) {
      const entry = { page, passage, topics, score };
      keep({ what: 'not-related', entry, on: unrelated });
    },
    openReader: (place) => unattended(() => session.ask('tab:read', place)),
    jumpTo: (quotation) => shown()?.places.scrollTo(quotation),
    anchorOf: (quotation) => shown()?.places.anchor(quotation) ?? null,
    linesOf: (quotation) => shown()?.places.lines(quotation) ?? [],
    onCard,
    now: () => new Date().toISOString(),
  };
}

/** On request everything is shown; otherwise settings and earlier answers decide, and `closed`, for this visit. */
export function beginWith(
  session: PageSession,
  { asked, settings, findings }: PageView,
  closed: boolean,
): PageUiHost['start'] {
  if (asked) return 'pill';
  if (closed || !findings.shown || settings.display === 'badge') return 'nothing';
  return settings.dismissed.includes(session.signatureOf(findings)) ? 'nothing' : settings.display;
}
