import { expect as playwrights } from '@playwright/test';

/** Playwright's own pauses between two looks grow to a second, which most tests would spend waiting for what is there already. */
const PAUSES_MS = [50, 100, 150, 200];

type Poll = typeof playwrights.poll;

const poll: Poll = (read, options) =>
  playwrights.poll(read, {
    intervals: PAUSES_MS,
    ...(typeof options === 'string' ? { message: options } : options),
  });

/** Playwright's `expect`, with an `expect.poll` that looks again sooner. */
export const expect = Object.assign(playwrights.configure({}), { poll });
