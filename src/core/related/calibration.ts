/** Written by `npx tsx scripts/calibrate.ts`: do not edit by hand. */
export const CALIBRATION = {
  topic: {
    bias: -1.655,
    title: 3.534,
    lead: 0.726,
    coverage: 0.724,
    count: 1.799,
    metadata: 0.038,
    against: -3.267,
    againstCoverage: -1.758,
  },
  minTopicScore: 0.4,
  passage: { bias: 0, topic: 1, words: 0 },
  minScore: 0.8,
};
