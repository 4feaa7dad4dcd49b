/**
 * How the signs of a topic on a page add up to a probability. Written by `npx tsx scripts/calibrate.ts` from labelled pages;
 * docs/relatedness.md tells how. Do not edit by hand.
 */
export const CALIBRATION = {
  bias: -1.583,
  factors: {
    title: 3.635,
    lead: 0.811,
    count: 1.77,
    against: -4.205,
  },
  /** Score from which a page's passages are shown unasked. */
  minShown: 0.805,
};
