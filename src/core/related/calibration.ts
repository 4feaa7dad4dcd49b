/**
 * How the signs of a topic on a page add up to a probability. Written by `npx tsx scripts/calibrate.ts` from labelled pages;
 * docs/relatedness.md tells how. Do not edit by hand.
 */
export const CALIBRATION = {
  bias: -1.471,
  factors: {
    title: 3.484,
    lead: 0.952,
    count: 1.8,
    against: -4.282,
  },
  /** Score from which a page's passages are shown unasked. */
  minShown: 0.835,
};
