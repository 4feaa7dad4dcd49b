import { backForward } from './r04-back-forward.ts';
import { deadWorker } from './r02-dead-worker.ts';
import { frames } from './r21-frames.ts';
import { injectedAgain } from './r06-injected-again.ts';
import { reloaded } from './r01-reloaded.ts';
import { routes } from './r05-routes.ts';
import type { Row } from './row.ts';
import { strictPolicy } from './r16-strict-policy.ts';
import { syntheticClicks } from './s14-synthetic-clicks.ts';
import { unseen } from './s15-unseen.ts';

/** All rows, in the order in which they run. */
export const rows: readonly Row[] = [
  deadWorker,
  injectedAgain,
  reloaded,
  routes,
  backForward,
  strictPolicy,
  frames,
  syntheticClicks,
  unseen,
];
