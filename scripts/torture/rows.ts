import { deadWorker } from './r02-dead-worker.ts';
import type { Row } from './row.ts';

/** All rows, in the order in which they run. */
export const rows: readonly Row[] = [deadWorker];
