/** One case to learn from. */
export interface Sample {
  /** Numbers from 0 to 1. */
  features: number[];
  label: 0 | 1;
  /** How much the case counts. */
  share: number;
}

/** A fitted logistic function. */
export interface Fit {
  bias: number;
  factors: number[];
}

const STEPS = 4000;
const RATE = 1;

/** Pull towards 0 that keeps a few cases from having too much influence. */
const RIDGE = 0.002;

/**
 * Logistic regression by plain gradient descent from zero: no randomness, so the same samples give the same fit. A factor never
 * takes the sign opposite to `signs`; both labels have the same total weight.
 */
export function fitLogistic(samples: Sample[], signs: number[]): Fit {
  const fit: Fit = { bias: 0, factors: signs.map(() => 0) };
  const sums = [0, 1].map((label) =>
    samples.filter((sample) => sample.label === label).reduce((sum, { share }) => sum + share, 0),
  );
  const total = (sums[0] ?? 0) + (sums[1] ?? 0);
  for (let step = 0; step < STEPS; step += 1) {
    let bias = 0;
    const slopes = signs.map(() => 0);
    for (const { features, label, share } of samples) {
      const error = (scoreOf(features, fit) - label) * share;
      bias += error;
      features.forEach((value, index) => {
        slopes[index] = (slopes[index] ?? 0) + error * value;
      });
    }
    fit.bias -= (RATE * bias) / total;
    fit.factors = fit.factors.map((factor, index) => {
      const next = factor - RATE * ((slopes[index] ?? 0) / total + RIDGE * factor);
      return next * (signs[index] ?? 1) < 0 ? 0 : next;
    });
  }
  return fit;
}

/** The fitted probability for one case. */
export function scoreOf(features: number[], { bias, factors }: Fit): number {
  const sum = features.reduce((part, value, index) => part + value * (factors[index] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
