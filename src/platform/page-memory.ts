import { type Change, changedSettings } from './change.ts';
import type { Keep } from './keeper.ts';
import { type NotRelated, readNotRelated, withEntry } from './not-related.ts';
import type { ReadableArea } from './quiet.ts';
import { readStoredSettings, type Settings } from './settings.ts';

/** What a page knows of a person's wishes, and may have kept. */
export interface PageMemory {
  /** Where the storage cannot be read everything is paused. */
  settings(): Promise<Settings>;
  /** What was called unrelated on some page; none where the storage cannot be read. */
  notRelated(): Promise<NotRelated[]>;
  /** False if it cannot be kept. */
  keep: Keep;
}

/**
 * Reads what is stored; writing is the background's, by way of `keep`. What the page itself asked to have kept is read only once
 * that is done: a wish and its undo, one right after the other, are never read in between.
 */
export function createPageMemory(area: ReadableArea, keep: Keep): PageMemory {
  let kept: Promise<unknown> = Promise.resolve();
  return {
    settings: () => kept.then(() => readStoredSettings(area)),
    notRelated: () => kept.then(() => readNotRelated(area)).catch(() => []),
    keep(change) {
      const done = keep(change);
      kept = done.catch(() => false);
      return done;
    },
  };
}

/** The same in a private window: what is changed lasts as long as the page does, and nothing of it is sent or written. */
export function createPrivateMemory(area: ReadableArea): PageMemory {
  const changes: Change[] = [];
  const keep: Keep = async (change) => changes.push(change) > 0;
  const stored = createPageMemory(area, keep);
  return {
    async settings() {
      let now = await stored.settings();
      for (const change of changes)
        if (change.what !== 'not-related') now = { ...now, ...changedSettings(now, change) };
      return now;
    },
    async notRelated() {
      let now = await stored.notRelated();
      for (const change of changes)
        if (change.what === 'not-related') now = withEntry(now, change.entry, change.on);
      return now;
    },
    keep,
  };
}
