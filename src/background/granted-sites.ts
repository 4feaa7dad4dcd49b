import { browser } from '../platform/browser.ts';
import { oneAfterAnother } from '../platform/one-after-another.ts';
import { unattended } from '../platform/unattended.ts';
import { grantedBeyond } from './granted-beyond.ts';

const SCRIPT_ID = 'granted-sites';

/**
 * Keeps the page script registered on exactly the sites that a person has granted beyond the listed ones, and
 * on no others: what the browser says is granted is the only list there is. Runs again whenever it changes,
 * and after updates, which drop registrations in some browsers.
 */
export function followGrantedSites(): void {
  // Two at once would register the same id twice.
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
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: ['/article.js'],
      matches,
      // The listed sites have the script already; it would notice, but need not be loaded twice.
      excludeMatches: listed,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
