/**
 * How the signs of a topic on a page add up to a probability. Written by `npm run calibrate` from labelled pages;
 * docs/relatedness.md tells how. Do not edit by hand.
 */
export const CALIBRATION = {
  bias: -1.556,
  factors: {
    title: 3.606,
    lead: 0.889,
    count: 1.712,
    against: -4.258,
  },
  /** Score from which a page's passages are shown unasked. */
  minShown: 0.813,
};
