import type { PageUiHost } from '../page-ui/page-ui-host.ts';
import type { Change } from '../platform/change.ts';
import { type MessageCatalogue, messagesOf } from '../platform/message-source.ts';
import { pageBrowser } from '../platform/page-browser.ts';
import { unattended } from '../platform/unattended.ts';
import { createTranslate } from '../ui/words/strings.ts';
import { createNoteWriter } from './bring-notes.ts';
import type { PageSession } from './page-session.ts';
import type { PageView } from './page-view.ts';
import type { QuotationPlaces } from './quotation-places.ts';

/**
 * The interface's outside for one article, over what is shown and where it stands at the moment of asking. Pages that
 * were closed for this visit are kept in `closed`, by their keys.
 */
export function createPageUiHost(
  session: PageSession,
  first: PageView,
  shown: () => { view: PageView; places: QuotationPlaces } | null,
  closed: Set<string>,
  onCard: (quotation: number | null) => void,
): PageUiHost {
  const page = session.keyOf(first.reading.article.url);
  // More of the page may have brought more statements: what is put off is what was seen.
  const signature = () => session.signatureOf((shown()?.view ?? first).findings);
  // In a full or damaged storage too: what the person wanted is done on this page, and forgotten with it.
  const keep = (change: Change) => unattended(() => session.memory.keep(change));
  const dismiss = (on: boolean) => keep({ what: 'dismissed', signature: signature(), on });
  return {
    translate: createTranslate(messagesOf(pageBrowser.i18n as MessageCatalogue)),
    site: session.state().host,
    corner: first.settings.corner,
    start: beginWith(session, first, closed.has(page)),
    copy: session.copy,
    writeNote: createNoteWriter(session),
    onClose(kind) {
      if (kind === 'once') closed.add(page);
      if (kind === 'site' || kind === 'all') unattended(() => session.silence(kind, 'offer-undo'));
      if (kind === 'set') dismiss(true);
    },
    onUndo(kind) {
      if (kind === 'once') closed.delete(page);
      if (kind === 'site' || kind === 'all') unattended(() => session.speakAgain(kind));
      if (kind === 'set') dismiss(false);
    },
    onNotRelated({ passage, topics, score }, unrelated) {
      const entry = { page, passage, topics, score };
      keep({ what: 'not-related', entry, on: unrelated });
    },
    openReader: (statement, passage) =>
      unattended(() => session.ask('tab:read', { statement, passage })),
    jumpTo: (quotation) => shown()?.places.scrollTo(quotation) ?? false,
    anchorOf: (quotation) => shown()?.places.anchor(quotation) ?? null,
    onCard,
    now: () => new Date().toISOString(),
  };
}

/** A person who asks sees what there is; unasked, settings and earlier answers decide: `closed`, for this visit. */
export function beginWith(
  session: PageSession,
  { asked, settings, findings }: PageView,
  closed: boolean,
): PageUiHost['start'] {
  if (asked) return 'pill';
  if (closed || !findings.shown || settings.display === 'badge') return 'nothing';
  return settings.dismissed.includes(session.signatureOf(findings)) ? 'nothing' : settings.display;
}
