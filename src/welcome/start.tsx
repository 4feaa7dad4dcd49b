import './welcome.css';
import { answerPageCalls } from '../content/answer-page-calls.ts';
import { createPageInterface } from '../content/page-interface.ts';
import { createPageSession } from '../content/page-session.ts';
import { startNotes } from '../content/start-notes.ts';
import { ok } from '../core/result.ts';
import { backgroundKeeper, backgroundLookups } from '../platform/background.ts';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/browser-messages.ts';
import { createMessageListener, isFrom } from '../platform/message-listener.ts';
import { openReader } from '../platform/open-reader.ts';
import { createPageMemory, createPrivateMemory } from '../platform/page-memory.ts';
import { unattended } from '../platform/unattended.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { createTranslate } from '../ui/words/strings.ts';
import { readDemo } from './demo-reading.ts';
import { WelcomeApp } from './WelcomeApp.tsx';

/** Composition root of the page shown after installation. The demo runs the same code as a news page. */
export function startWelcome(): void {
  unattended(drawWelcome);
}

async function drawWelcome(): Promise<void> {
  const translate = createTranslate(browserMessages);
  document.title = translate('welcome.title');
  const root = document.getElementById('app');
  if (!root) return;
  const session = createDemoSession();
  // The extension's keys and its entries in the context menu do here what they do on a news page.
  browser.runtime.onMessage.addListener(
    createMessageListener([answerPageCalls(session)], isFrom(browser.runtime.id)),
  );
  const commands = (await browser.commands?.getAll()) ?? [];
  const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  mountPage(
    root,
    <WelcomeApp
      sites={browser.runtime.getManifest().content_scripts?.[0]?.matches?.length ?? 0}
      shortcut={shortcut}
      onTry={() => unattended(() => session.lookUp('asked'))}
      openSettings={() => unattended(() => browser.runtime.openOptionsPage())}
    />,
    { translate },
  );
}

function createDemoSession() {
  const { local } = browser.storage;
  const kept = createPageMemory(local, backgroundKeeper());
  // The demo is for trying things out: feedback given there is forgotten with the page.
  const tried = createPrivateMemory(local);
  const session = createPageSession({
    document,
    address: () => location.href,
    isAlive: () => true,
    lookups: backgroundLookups(),
    memory: {
      settings: kept.settings,
      notRelated: tried.notRelated,
      keep: (change) => (change.what === 'not-related' ? tried : kept).keep(change),
    },
    read: async () =>
      readDemo(document.querySelector('.welcome-article') ?? document.body, location.href),
    ask: async (name, params) => {
      if (name === 'tab:show') session.attach(() => createPageInterface(document, session));
      if (name === 'tab:notes') startNotes();
      if ('statement' in params) unattended(() => openReader(params));
      return ok(true);
    },
  });
  return session;
}
