import { isPromising } from '../core/glance.ts';
import { browser } from '../platform/browser.ts';
import { keptFeedback, keptSettings } from '../platform/kept.ts';
import { createMessageListener, isFrom } from '../platform/message-listener.ts';
import { answerKeeps } from './answer-keeps.ts';
import { answerLookups } from './answer-lookups.ts';
import { answerTabCalls } from './answer-tab-calls.ts';
import { followGrantedSites } from './granted-sites.ts';
import { createLookupService } from './lookup-service.ts';
import { createRecordSource } from './record-source.ts';
import { registerCommands } from './register-commands.ts';
import { registerMenus } from './register-menus.ts';
import { registerOmnibox } from './register-omnibox.ts';
import { reviveOpenTabs } from './revive-open-tabs.ts';
import { createTabActions } from './tab-actions.ts';
import { welcomeOnce } from './welcome.ts';

/**
 * Composition root of the background. Every listener is registered in the first tick, because a worker that was woken by an
 * event receives it only then. The record is opened on the first request, not before.
 */
export function startBackground(): void {
  const source = createRecordSource((path) => fetch(browser.runtime.getURL(path as '/')));
  const service = createLookupService(source);
  browser.runtime.onMessage.addListener(
    createMessageListener(
      [
        answerLookups(service),
        answerKeeps(keptSettings(), keptFeedback()),
        answerTabCalls(createTabActions(), async (glance) => {
          const opened = await source('shingles', 'vocabulary');
          // If the record cannot be opened, reading the page will report it.
          return !opened.ok || isPromising(opened.value, glance);
        }),
      ],
      isFrom(browser.runtime.id),
    ),
  );
  registerMenus();
  registerCommands();
  registerOmnibox(service);
  followGrantedSites();
  reviveOpenTabs();
  welcomeOnce();
}
