/**
 * How the signs of a topic on a page add up to a probability. Written by `npx tsx scripts/calibrate.ts` from labelled pages;
 * docs/relatedness.md tells how. Do not edit by hand.
 */
export const CALIBRATION = {
  bias: -1.485,
  factors: {
    title: 3.532,
    lead: 0.905,
    count: 1.661,
    against: -4.209,
  },
  /** Score from which a page's passages are shown unasked. */
  minShown: 0.82,
};
