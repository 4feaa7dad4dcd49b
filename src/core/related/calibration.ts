/**
 * How the signs of a topic on a page add up to a probability. Written by `npx tsx scripts/calibrate.ts` from labelled pages;
 * docs/relatedness.md tells how. Do not edit by hand.
 */
export const CALIBRATION = {
  bias: -1.478,
  factors: {
    title: 3.614,
    lead: 0.826,
    coverage: 0.373,
    count: 1.759,
    against: -3.773,
    againstCoverage: -0.711,
  },
  /** Score from which a page's passages are shown unasked. */
  minShown: 0.805,
};
