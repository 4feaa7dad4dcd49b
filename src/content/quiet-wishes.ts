import type { PageMemory } from '../platform/page-memory.ts';
import type { PageLookUps } from './page-look-ups.ts';
import type { ShownPage } from './shown-page.ts';
import { createTurns } from './turns.ts';

/** Where the extension should be quiet: on this site, or everywhere. */
type QuietPlace = 'site' | 'all';

/** What a person wishes, from this page, about being shown something unasked. */
export interface QuietWishes {
  /** Stops showing anything automatically, and remembers that; with `offer-undo` a notice stays. */
  silence(place: QuietPlace, notice?: 'offer-undo'): Promise<void>;
  /** Undoes `silence`, and looks the page up again. */
  speakAgain(place: QuietPlace): Promise<void>;
}

/** Of several wishes the last one counts, even while an earlier one is still being saved. */
export function createQuietWishes(
  { host, memory }: { host: () => string; memory: PageMemory },
  page: ShownPage,
  lookUps: PageLookUps,
): QuietWishes {
  const beginWish = createTurns();

  /** If it cannot be saved, it applies at least for this visit. */
  const keepQuiet = (place: QuietPlace, on: boolean) =>
    memory.keep({ what: 'quiet', site: place === 'site' ? host() : null, on });

  /** Nothing in progress may draw any more: neither a look-up nor a view that waits for the interface. */
  function fallSilent(): void {
    lookUps.abandon();
    page.hush();
  }

  return {
    async silence(place, notice) {
      const isStillWished = beginWish();
      page.noticed = notice !== undefined;
      if (place === 'site') page.hidden = true;
      fallSilent();
      await keepQuiet(place, true);
      if (!isStillWished()) return;
      // Whatever began before this was known everywhere is over, too.
      fallSilent();
      await page.tellCount(0);
    },
    async speakAgain(place) {
      const isStillWished = beginWish();
      lookUps.abandon();
      if (place === 'site') page.hidden = false;
      await keepQuiet(place, false);
      // Until then everything stays as it is: the gate may only now learn that quiet was requested.
      if (isStillWished()) await lookUps.lookUp('unasked');
    },
  };
}
