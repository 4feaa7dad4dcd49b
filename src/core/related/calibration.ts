/**
 * How the signs of a topic on a page add up to a probability. Written by `npm run calibrate` from labelled pages;
 * docs/relatedness.md tells how. Do not edit by hand.
 */
export const CALIBRATION = {
  bias: -1.247,
  factors: {
    title: 3.97,
    lead: 1.159,
    against: -4.451,
  },
  /** Score from which a page's passages are shown unasked. */
  minShown: 0.798,
};
