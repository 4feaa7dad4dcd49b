import { reloaded } from './r01-reloaded.ts';
import { deadWorker } from './r02-dead-worker.ts';
import { backForward } from './r04-back-forward.ts';
import { routes } from './r05-routes.ts';
import { injectedAgain } from './r06-injected-again.ts';
import { firstStart } from './r07-first-start.ts';
import { hugePage } from './r11-huge-page.ts';
import { mutationStorm } from './r12-mutation-storm.ts';
import { leaks } from './r13-leaks.ts';
import { hydration } from './r14-hydration.ts';
import { editors } from './r15-editors.ts';
import { strictPolicy } from './r16-strict-policy.ts';
import { hostileStyles } from './r17-hostile-styles.ts';
import { obstacles } from './r18-obstacles.ts';
import { printed } from './r19-print.ts';
import { zoomed } from './r20-zoom.ts';
import { frames } from './r21-frames.ts';
import { missingApis } from './r22-missing-apis.ts';
import { privatePages } from './r23-private-pages.ts';
import { privateWindows } from './r24-private-windows.ts';
import { noRequests } from './r25-no-requests.ts';
import { timeZones } from './r26-time-zones.ts';
import { oddPages } from './r27-odd-pages.ts';
import type { Row } from './row.ts';
import { payloads } from './s01-payloads.ts';
import { linkSchemes } from './s02-link-schemes.ts';
import { fuzzedMessages } from './s03-fuzzed-messages.ts';
import { prototypeKeys } from './s05-prototype-keys.ts';
import { expressions } from './s06-expressions.ts';
import { bidi } from './s10-bidi.ts';
import { clipboard } from './s11-clipboard.ts';
import { fights } from './s13-fights.ts';
import { syntheticClicks } from './s14-synthetic-clicks.ts';
import { unseen } from './s15-unseen.ts';
import { clickjacking } from './s16-clickjacking.ts';
import { domClobbering } from './s17-dom-clobbering.ts';

/** All rows, in the order in which they run. */
export const rows: readonly Row[] = [
  reloaded,
  deadWorker,
  backForward,
  routes,
  injectedAgain,
  firstStart,
  hugePage,
  mutationStorm,
  leaks,
  hydration,
  editors,
  strictPolicy,
  hostileStyles,
  obstacles,
  printed,
  zoomed,
  frames,
  missingApis,
  privatePages,
  privateWindows,
  noRequests,
  timeZones,
  oddPages,
  payloads,
  linkSchemes,
  fuzzedMessages,
  prototypeKeys,
  expressions,
  bidi,
  clipboard,
  fights,
  syntheticClicks,
  unseen,
  clickjacking,
  domClobbering,
];
