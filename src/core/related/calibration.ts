/** Written by `npx tsx scripts/calibrate.ts`: do not edit by hand. */
export const CALIBRATION = {
  topic: {
    bias: -4,
    title: 3,
    lead: 2,
    coverage: 2,
    count: 2,
    metadata: 0.5,
    against: -2,
    againstCoverage: -3,
  },
  minTopicScore: 0.5,
  passage: { bias: 0, topic: 1, words: 0 },
  minScore: 0.5,
};
