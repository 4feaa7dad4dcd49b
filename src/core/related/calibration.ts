/**
 * How the signs of a topic on a page add up to a probability. Written by `npm run calibrate` from labelled pages;
 * docs/relatedness.md tells how. Do not edit by hand.
 */
export const CALIBRATION = {
  bias: -1.886,
  factors: {
    title: 3.567,
    lead: 1.121,
    count: 2.065,
    against: -4.593,
  },
  /** Score from which a page's passages are shown unasked. */
  minShown: 0.837,
};
