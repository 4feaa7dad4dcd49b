import type { Glance } from '../core/glance.ts';
import type { PageState } from '../core/page-protocol.ts';
import { glanceAt } from '../page/glance.ts';
import { looksLikeArticle } from '../page/looks-like-article.ts';
import { isQuiet, type Quiet } from '../platform/quiet.ts';
import { isPdf } from './is-pdf.ts';
import type { PageSession } from './page-session.ts';
import { createTurns } from './turns.ts';

export interface GateOptions {
  document: Document;
  /** Current location of the document: single-page sites navigate. */
  place: () => Pick<Location, 'href' | 'host'>;
  /** Called for articles only: on other pages nothing depends on the settings. */
  readQuiet: () => Promise<Quiet>;
  /** The session of this page, once it has been injected. */
  session: () => PageSession | undefined;
  /** Injects the session, which then looks up the page automatically, unless the glance is enough to leave it unread. */
  begin: (glance: Glance | null) => Promise<unknown>;
}

/** What follows the first look at a page. */
export interface Gate {
  /** Has a page looked up that is `likely` an article, or leaves it alone. */
  look(likely: boolean): Promise<void>;
  /** What the popup may know about a page that was not read. */
  state(): Promise<PageState>;
}

/** Decides whether a page is read, from what the person wishes and what is known of the page already. */
export function createGate(options: GateOptions): Gate {
  const { document, place, readQuiet, session, begin } = options;
  const beginTurn = createTurns();

  return {
    async look(likely) {
      const isCurrent = beginTurn();
      const wanted = likely && !isQuiet(await readQuiet(), place().host);
      // The page has changed while the settings were being read: the newer look decides.
      if (!isCurrent()) return;
      const present = session();
      if (present) await (wanted ? present.lookUp('unasked') : present.leave());
      else if (wanted) await begin(glanceAt(document));
    },
    async state() {
      const quiet = await readQuiet();
      const { host, href } = place();
      return {
        host,
        title: document.title,
        findings: null,
        hidden: quiet.hiddenSites.includes(host),
        unread: !isQuiet(quiet, host) && looksLikeArticle(document, href),
        pdf: isPdf(document),
      };
    },
  };
}
