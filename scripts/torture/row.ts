import type { Bench } from './bench.ts';

/** The result of one row of the table. */
export interface Outcome {
  /** How often the failure was provoked; 0 if the row cannot be run here, which `figure` then explains. */
  runs: number;
  /** How often nothing was lost. */
  survived: number;
  /** What was measured, in words and with units. */
  figure: string;
  /** False when a bar on the figure itself was missed. */
  met?: boolean;
  /** False when a time limit was missed: reported in a short run, a failure in a full one, made on an idle machine. */
  inTime?: boolean;
}

/** One failure and the proof that we survive it. */
export interface Row {
  id: string;
  what: string;
  bar: string;
  run(bench: Bench): Promise<Outcome>;
}

/** True if the row passes: everything survived and the figure meets its bar; in a `short` run regardless of the time. */
export function holds(
  { runs, survived, met = true, inTime = true }: Outcome,
  short: boolean,
): boolean {
  return survived === runs && met && (inTime || short);
}

/** The value below which `share` of the sorted values are; 0 if there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
