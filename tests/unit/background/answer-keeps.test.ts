import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKeeps } from '../../../src/background/answer-keeps.ts';
import { ok } from '../../../src/core/result.ts';
import type { Change } from '../../../src/platform/change.ts';
import { createFeedbackStore } from '../../../src/platform/feedback.ts';
import { oneAfterAnother } from '../../../src/platform/one-after-another.ts';
import { createSettingsStore, type SettingsArea } from '../../../src/platform/settings.ts';
import { memoryArea } from '../../support/memory-area.ts';

const entry = { page: 'a1', passage: 's#p1', topics: ['taiwan'], score: 0.9 };
const quiet = (site: string | null, on = true): Change => ({ what: 'quiet', site, on });
const envelope = (change: unknown) => ({ channel: 'keep', change });

/** The background's answers over an area, and a page of the extension's own that writes there too. */
function setUp(area: SettingsArea = memoryArea()) {
  const queue = oneAfterAnother();
  const page = createSettingsStore(area, queue);
  const feedback = createFeedbackStore(area, oneAfterAnother());
  const answer = answerKeeps(createSettingsStore(area, queue), feedback);
  return { page, feedback, keep: (change: unknown) => answer(envelope(change)), answer };
}

describe('answerKeeps', () => {
  it('loses nothing of what tabs and a page of our own wish at the same moment', async () => {
    const { page, keep } = setUp();
    await Promise.all([
      keep(quiet('a.example')),
      page.change(() => ({ display: 'badge' })),
      keep(quiet('b.example')),
      keep({ what: 'dismissed', signature: 'one', on: true }),
      page.change(() => ({ marks: false })),
    ]);
    expect(await page.read()).toMatchObject({
      hiddenSites: ['a.example', 'b.example'],
      dismissed: ['one'],
      display: 'badge',
      marks: false,
    });
  });

  it('does what was wished last', async () => {
    const { page, keep } = setUp();
    await Promise.all([keep(quiet(null)), keep(quiet(null, false))]);
    expect((await page.read()).paused).toBe(false);
  });

  it('keeps what was called unrelated, and takes it back', async () => {
    const { feedback, keep } = setUp();
    expect(await keep({ what: 'not-related', entry, on: true })).toEqual(ok(true));
    expect(await feedback.list()).toEqual([entry]);
    await keep({ what: 'not-related', entry, on: false });
    expect(await feedback.list()).toEqual([]);
  });

  it('says so where the storage takes nothing', async () => {
    const { keep } = setUp({
      get: async () => ({}),
      set: () => Promise.reject(new Error('QuotaExceededError')),
    });
    expect(await keep(quiet(null))).toMatchObject({ ok: false, error: { code: 'not-available' } });
  });

  it.each([
    ['an unknown change', { what: 'display', on: true }],
    ['a site that is no name', quiet(7 as never)],
    ['a name as long as a book', quiet('x'.repeat(100_000))],
    ['an entry without topics', { what: 'not-related', entry: { page: 'a' }, on: true }],
    ['a wish that is neither yes nor no', { what: 'quiet', site: null, on: 'yes' }],
  ])('leaves %s alone', (_, change) => {
    expect(setUp().keep(change)).toBeUndefined();
  });

  it('reads nothing out of noise', () => {
    const { answer } = setUp();
    fc.assert(
      fc.property(fc.anything(), (noise) => {
        expect([answer(noise), answer(envelope(noise))]).toEqual([undefined, undefined]);
      }),
      { numRuns: 1_000, seed: 7 },
    );
  });
});
