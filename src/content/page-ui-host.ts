import type { PageUiHost } from '../page-ui/page-ui-host.ts';
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
      if (kind !== 'set') return;
      const seen = signature();
      dismiss(session, (all) => [...new Set([...all, seen])]);
    },
    onUndo(kind) {
      if (kind === 'once') closed.delete(page);
      if (kind === 'site' || kind === 'all') unattended(() => session.speakAgain(kind));
      if (kind !== 'set') return;
      const seen = signature();
      dismiss(session, (all) => all.filter((one) => one !== seen));
    },
    onNotRelated({ passage, topics, score }, unrelated) {
      const judged = unrelated
        ? session.feedback.add({ page, passage, topics, score })
        : session.feedback.remove(page, passage);
      judged.catch(forgetful);
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

/** Keeps the latest few hundred: an old set that turns up again may be announced again. */
const MAX_DISMISSED = 300;

function dismiss({ settings }: PageSession, change: (all: string[]) => string[]): void {
  settings
    .change(({ dismissed }) => ({ dismissed: change(dismissed).slice(-MAX_DISMISSED) }))
    .catch(forgetful);
}

/** A full or damaged storage: what the person wanted is done on this page, and forgotten with it. */
function forgetful(): void {}
