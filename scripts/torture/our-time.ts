import type { CDPSession, Page } from '@playwright/test';

/** Time that the page's thread spent in our scripts, in milliseconds. */
export interface OurTime {
  /** All samples in our files. */
  total: number;
  /** The maximum within one task of the thread: the longest time that the page was blocked. */
  longest: number;
}

interface Profile {
  startTime: number;
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Times in microseconds, on the clock that profiles use too. `tdur` is the thread's working time, without waiting. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { message?: string } };
}

interface Task {
  start: number;
  end: number;
  worked: number;
}

/** Identifies this page's thread among those of the whole browser. */
const STAMP = 'the thread that is measured';

/**
 * Profiles a page while `during` runs and adds up the time spent in our scripts or in anything they called, task by task.
 * Samples are wall time, which a busy machine stretches; a task counts for at most the time its thread worked in it.
 */
export async function ourTime(page: Page, during: () => Promise<void>): Promise<OurTime> {
  const cdp = await page.context().newCDPSession(page);
  const trace = await startTrace(cdp);
  await page.evaluate((stamp) => console.timeStamp(stamp), STAMP);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 1_000 });
  await cdp.send('Profiler.start');
  await during();
  const { profile } = (await cdp.send('Profiler.stop')) as { profile: Profile };
  const tasks = tasksOfThisPage(await trace.stop());
  const samples = samplesOfOurs(profile);
  let longest = 0;
  let next = 0;
  for (const { start, end, worked } of tasks) {
    let spent = 0;
    for (; next < samples.length && (samples[next]?.at ?? 0) < end; next += 1) {
      if ((samples[next]?.at ?? 0) >= start) spent += samples[next]?.took ?? 0;
    }
    longest = Math.max(longest, Math.min(spent, worked));
  }
  return {
    total: samples.reduce((sum, { took }) => sum + took, 0) / 1000,
    longest: longest / 1000,
  };
}

/** In chronological order, microseconds. */
function samplesOfOurs(profile: Profile): { at: number; took: number }[] {
  const ours = new Set<number>();
  for (const node of profile.nodes) {
    if (!ours.has(node.id) && !node.callFrame.url.startsWith('chrome-extension:')) continue;
    ours.add(node.id);
    for (const child of node.children ?? []) ours.add(child);
  }
  const deltas = profile.timeDeltas ?? [];
  let at = profile.startTime;
  return (profile.samples ?? []).flatMap((sample, index) => {
    at += deltas[index] ?? 0;
    return ours.has(sample) ? [{ at, took: deltas[index + 1] ?? 0 }] : [];
  });
}

async function startTrace(cdp: CDPSession): Promise<{ stop(): Promise<TraceEvent[]> }> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  return {
    async stop() {
      const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
      await cdp.send('Tracing.end');
      await complete;
      return events;
    },
  };
}

function tasksOfThisPage(events: TraceEvent[]): Task[] {
  const stamp = events.find(({ args }) => args?.data?.message === STAMP);
  const tasks = events.flatMap(({ name, pid, tid, ts, dur = 0, tdur = dur }) =>
    name === 'RunTask' && pid === stamp?.pid && tid === stamp.tid
      ? [{ start: ts, end: ts + dur, worked: tdur }]
      : [],
  );
  if (tasks.length === 0) throw new Error("The trace holds no task of this page's thread.");
  return tasks.sort((a, b) => a.start - b.start);
}
