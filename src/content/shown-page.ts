import { statementsFound } from '../core/statements-found.ts';
import { isWorthOpening } from '../core/worth-opening.ts';
import { oneAfterAnother } from '../platform/one-after-another.ts';
import { isQuiet } from '../platform/quiet.ts';
import type { Settings } from '../platform/settings.ts';
import { createInterfaceOnDemand, type InterfaceOnDemand } from './interface-on-demand.ts';
import type { PageAsk } from './page-ask.ts';
import type { PageView } from './page-view.ts';

/** What a page shows at present: in the page itself, and as the count on the toolbar button. */
export interface ShownPage {
  ui: InterfaceOnDemand;
  /** What was found on the page; `null` until it has been looked up, and after it was left. */
  view: PageView | null;
  /** The person wants nothing shown unasked on this site. */
  hidden: boolean;
  /** Quiet was just requested here; the notice with its undo is still shown. */
  noticed: boolean;
  tellCount(count: number): Promise<unknown>;
  /** The toolbar button may have lost its count. */
  countAgain(): Promise<void>;
  show(view: PageView): Promise<void>;
  /** There is nothing to show any more; a notice stays. */
  clear(): Promise<void>;
  /** Removes what is shown, but for a notice, and nothing that waits for the interface may draw any more. */
  hush(): void;
  /** Applies settings that were changed to what is shown unasked. */
  restyle(now: Settings): void;
}

/** Shows nothing until it is told to; the interface is injected the first time that it is needed. */
export function createShownPage(
  ask: PageAsk,
  address: () => string,
  host: () => string,
): ShownPage {
  const inTurn = oneAfterAnother();
  const ui = createInterfaceOnDemand(() => ask('tab:show', {}));

  const page: ShownPage = {
    ui,
    view: null,
    hidden: false,
    noticed: false,
    // One after another: if an older count were sent again after a newer one, it would be the last to arrive.
    tellCount: (count) => inTurn(() => ask('tab:count', { count })),
    async countAgain() {
      const findings = page.view?.findings;
      if (findings?.shown) await page.tellCount(statementsFound(findings).length);
    },
    async show(view) {
      page.view = view;
      const { findings, asked } = view;
      if (findings.shown) await page.countAgain();
      else if (ui.present()) await page.tellCount(0);
      if (asked ? isWorthOpening(findings) : findings.shown) {
        const there = await ui.get();
        if (page.view === view) there?.show(view);
      } else ui.present()?.clear(address());
    },
    async clear() {
      const hadCount = page.view?.findings.shown;
      page.view = null;
      if (!page.noticed) ui.present()?.clear(address());
      if (hadCount) await page.tellCount(0);
    },
    hush() {
      page.view = page.view && { ...page.view };
      if (page.noticed) ui.present()?.quiet();
      else ui.present()?.hide();
    },
    restyle(now) {
      const { view } = page;
      if (!view || view.asked || isQuiet(now, host())) return;
      const { display, corner } = view.settings;
      const moves = display !== now.display || corner !== now.corner;
      page.view = { ...view, settings: now };
      if (moves) ui.present()?.hide();
      if (view.findings.shown) ui.present()?.show(page.view);
    },
  };
  return page;
}
