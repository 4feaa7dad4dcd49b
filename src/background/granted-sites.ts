import { browser } from '../platform/browser.ts';
import { oneAfterAnother } from '../platform/one-after-another.ts';
import { unattended } from '../platform/unattended.ts';
import { grantedBeyond } from './granted-beyond.ts';

const SCRIPT_ID = 'granted-sites';

/**
 * Keeps the page script registered on exactly the sites that a person has granted beyond the listed ones: the browser's own
 * permissions are the only list. Runs again whenever it changes, and after updates, which drop registrations in some browsers.
 */
export function followGrantedSites(): void {
  // Two runs at once would register the same id twice.
  const inTurn = oneAfterAnother();
  const sync = () => unattended(() => inTurn(register));
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
}

async function register(): Promise<void> {
  const manifest = browser.runtime.getManifest();
  const listed = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const matches = grantedBeyond(origins, listed);
  const script = {
    id: SCRIPT_ID,
    js: ['/article.js'],
    matches,
    // The listed sites have the script already; it would stop itself, but need not be loaded twice.
    excludeMatches: listed,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  const { scripting } = browser;
  const present = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (present.length === 0) {
    if (matches.length > 0) await scripting.registerContentScripts([script]);
  } else if (matches.length === 0) {
    await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    // Changed in one step: a worker that is stopped between two would leave the granted sites without the script.
  } else await scripting.updateContentScripts([script]);
}
