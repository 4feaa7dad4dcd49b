import type { Glance } from '../core/glance.ts';
import type { PageState } from '../core/page-protocol.ts';
import { glanceAt } from '../page/glance.ts';
import { looksLikeArticle } from '../page/looks-like-article.ts';
import { isQuiet, type Quiet } from '../platform/quiet.ts';
import type { PageSession } from './page-session.ts';
import { createTurns } from './turns.ts';

export interface GateOptions {
  document: Document;
  /** Where the document is at the time of asking: single-page sites move. */
  place: () => Pick<Location, 'href' | 'host'>;
  /** Called for articles only: on other pages nothing depends on the settings. */
  readQuiet: () => Promise<Quiet>;
  /** The session of this page, once it was brought in. */
  session: () => PageSession | undefined;
  /** Brings in the session, which then looks the page up by itself. False: a glance was enough to leave it unread. */
  begin: (glance: Glance | null) => Promise<boolean>;
}

/** The first look at a page: all that ever runs on pages that are no articles. */
export interface Gate {
  /** Decides whether this is an article, and has it looked up or left alone. */
  look(): Promise<void>;
  /** What the popup may know of a page that was not read. */
  state(): Promise<PageState>;
}

/** Decides, cheaply and on the device, whether a page is worth reading at all. */
export function createGate(options: GateOptions): Gate {
  const { document, place, readQuiet, session, begin } = options;
  let unread = false;
  const beginTurn = createTurns();

  return {
    async look() {
      const isCurrent = beginTurn();
      const wanted =
        looksLikeArticle(document, place().href) && !isQuiet(await readQuiet(), place().host);
      // The page has changed while the settings were asked for: what becomes of it is up to the newer look.
      if (!isCurrent()) return;
      const present = session();
      // Until that is answered, too: whoever asks for the page's state meanwhile may have it read.
      unread = wanted && !present;
      const left = unread && !(await begin(glanceAt(document)));
      if (isCurrent()) unread = left;
      if (wanted) await present?.lookUp('unasked');
      else await present?.leave();
    },
    async state() {
      const { hiddenSites } = await readQuiet();
      const { host } = place();
      const hidden = hiddenSites.includes(host);
      return { host, title: document.title, findings: null, hidden, unread };
    },
  };
}
