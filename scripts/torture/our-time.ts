import type { Page } from '@playwright/test';

/** Where the page's thread spent its time in our scripts, milliseconds. */
export interface OurTime {
  /** All samples in our files. */
  total: number;
  /** The longest run of samples without a break. */
  longest: number;
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/**
 * Profiles a page while `during` runs and adds up what was spent in our scripts or in anything they called. The
 * samples are wall time: on a busy machine the figures are too high, never too low.
 */
export async function ourTime(page: Page, during: () => Promise<void>): Promise<OurTime> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 1_000 });
  await cdp.send('Profiler.start');
  await during();
  const { profile } = (await cdp.send('Profiler.stop')) as { profile: Profile };
  const ours = new Set<number>();
  for (const node of profile.nodes) {
    if (!ours.has(node.id) && !node.callFrame.url.startsWith('chrome-extension:')) continue;
    ours.add(node.id);
    for (const child of node.children ?? []) ours.add(child);
  }
  let [total, run, longest] = [0, 0, 0];
  for (const [index, sample] of (profile.samples ?? []).entries()) {
    const ms = (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    run = ours.has(sample) ? run + ms : 0;
    if (ours.has(sample)) total += ms;
    longest = Math.max(longest, run);
  }
  return { total, longest };
}
