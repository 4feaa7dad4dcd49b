import type { Glance } from '../core/glance.ts';
import type { PageState } from '../core/page-protocol.ts';
import { glanceAt } from '../page/glance.ts';
import { looksLikeArticle } from '../page/looks-like-article.ts';
import { isQuiet, type SettingsStore } from '../platform/settings.ts';
import type { PageSession } from './page-session.ts';

export interface GateOptions {
  document: Document;
  address: () => string;
  settings: SettingsStore;
  /** The session of this page, once it was brought in. */
  session: () => PageSession | undefined;
  /** Brings the session in, which looks the page up by itself then. False: a glance was enough to leave it unread. */
  begin: (glance: Glance | null) => Promise<boolean>;
}

/** The first look at a page: all that ever runs on pages that are no articles. */
export interface Gate {
  /** Looks whether this is an article, and has it looked up or left alone. */
  look(): Promise<void>;
  /** What the popup may know of a page that was not read. */
  state(): PageState;
}

/** Decides, cheaply and on the device, whether a page is worth reading at all. */
export function createGate({ document, address, settings, session, begin }: GateOptions): Gate {
  const host = () => new URL(address()).host;
  let hidden = false;
  let unread = false;

  return {
    async look() {
      const current = await settings.read();
      hidden = current.hiddenSites.includes(host());
      const wanted = !isQuiet(current, host()) && looksLikeArticle(document, address());
      const present = session();
      unread = wanted && !present && !(await begin(glanceAt(document)));
      if (wanted) await present?.lookUp(false);
      else await present?.leave();
    },
    state: () => ({ host: host(), title: document.title, findings: null, hidden, unread }),
  };
}
