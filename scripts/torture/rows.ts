import type { Row } from './row.ts';
import { reloaded } from './rows/r01-reloaded.ts';
import { deadWorker } from './rows/r02-dead-worker.ts';
import { backForward } from './rows/r04-back-forward.ts';
import { routes } from './rows/r05-routes.ts';
import { injectedAgain } from './rows/r06-injected-again.ts';
import { firstStart } from './rows/r07-first-start.ts';
import { hugePage } from './rows/r11-huge-page.ts';
import { mutationStorm } from './rows/r12-mutation-storm.ts';
import { leaks } from './rows/r13-leaks.ts';
import { hydration } from './rows/r14-hydration.ts';
import { editors } from './rows/r15-editors.ts';
import { strictPolicy } from './rows/r16-strict-policy.ts';
import { hostileStyles } from './rows/r17-hostile-styles.ts';
import { obstacles } from './rows/r18-obstacles.ts';
import { printed } from './rows/r19-print.ts';
import { zoomed } from './rows/r20-zoom.ts';
import { frames } from './rows/r21-frames.ts';
import { missingApis } from './rows/r22-missing-apis.ts';
import { privatePages } from './rows/r23-private-pages.ts';
import { privateWindows } from './rows/r24-private-windows.ts';
import { noRequests } from './rows/r25-no-requests.ts';
import { timeZones } from './rows/r26-time-zones.ts';
import { oddPages } from './rows/r27-odd-pages.ts';
import { payloads } from './rows/s01-payloads.ts';
import { linkSchemes } from './rows/s02-link-schemes.ts';
import { fuzzedMessages } from './rows/s03-fuzzed-messages.ts';
import { prototypeKeys } from './rows/s05-prototype-keys.ts';
import { expressions } from './rows/s06-expressions.ts';
import { bidi } from './rows/s10-bidi.ts';
import { clipboard } from './rows/s11-clipboard.ts';
import { fights } from './rows/s13-fights.ts';
import { syntheticClicks } from './rows/s14-synthetic-clicks.ts';
import { unseen } from './rows/s15-unseen.ts';
import { clickjacking } from './rows/s16-clickjacking.ts';
import { domClobbering } from './rows/s17-dom-clobbering.ts';

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
