import { pageIdentity } from '../page/page-identity.ts';
import { findingsSignature } from '../page-ui/findings-signature.ts';
import type { PageUiHost } from '../page-ui/page-ui-host.ts';
import { copyToClipboard } from '../platform/copy.ts';
import { pageKey } from '../platform/feedback.ts';
import { type MessageCatalogue, messagesOf } from '../platform/message-source.ts';
import { pageBrowser } from '../platform/page-browser.ts';
import { createTranslate } from '../ui/strings.ts';
import type { PageSession, PageView } from './page-session.ts';
import type { QuotationPlaces } from './quotation-places.ts';

/** The interface's outside for one article. */
export function createPageUiHost(
  session: PageSession,
  view: PageView,
  places: () => QuotationPlaces,
): PageUiHost {
  const signature = findingsSignature(view.findings);
  const page = pageKey(pageIdentity(view.reading.article.url));
  return {
    translate: createTranslate(messagesOf(pageBrowser.i18n as MessageCatalogue)),
    site: session.state().host,
    corner: view.settings.corner,
    start: beginWith(view, signature),
    copy: copyToClipboard,
    onClose(kind) {
      if (kind === 'site') void session.hideSite(true, true);
      if (kind === 'set') void dismiss(session, (all) => [...new Set([...all, signature])]);
    },
    onUndo(kind) {
      if (kind === 'site') void session.hideSite(false);
      if (kind === 'set') void dismiss(session, (all) => all.filter((one) => one !== signature));
    },
    onNotRelated({ passage, topics, score }, unrelated) {
      void (unrelated
        ? session.feedback.add({ page, passage, topics, score })
        : session.feedback.remove(page, passage));
    },
    openReader: (statement, passage) => void session.ask('tab:read', { statement, passage }),
    jumpTo: (quotation) => places().scrollTo(quotation),
    anchorOf: (quotation) => places().anchor(quotation),
    now: () => new Date().toISOString(),
  };
}

/** A person who asks sees what there is; unasked, settings and earlier answers decide. */
function beginWith(
  { asked, settings, findings }: PageView,
  signature: string,
): PageUiHost['start'] {
  if (asked) return 'popup';
  if (!findings.shown || settings.display === 'badge') return 'nothing';
  return settings.dismissed.includes(signature) ? 'nothing' : settings.display;
}

/** Keeps the latest few hundred: an old set that turns up again may be announced again. */
const MAX_DISMISSED = 300;

async function dismiss(session: PageSession, change: (all: string[]) => string[]): Promise<void> {
  await session.settings.change(({ dismissed }) => ({
    dismissed: change(dismissed).slice(-MAX_DISMISSED),
  }));
}
