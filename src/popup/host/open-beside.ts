import { type Asked, type WantedPlace, writePlace } from '../../platform/reader-place.ts';
import { unattended } from '../../platform/unattended.ts';

/** The parts of Chromium's side panel that are needed. */
export interface SidePanel {
  setOptions: (options: { path: string; enabled: boolean }) => Promise<void>;
  open: (where: { windowId: number }) => Promise<void>;
}

/** The parts of Firefox's sidebar that are needed. */
export interface Sidebar {
  setPanel: (panel: { panel: string; windowId?: number }) => Promise<void>;
  open: () => Promise<void>;
}

/** What a browser may offer beside its pages. */
export interface Beside {
  sidePanel?: SidePanel;
  sidebarAction?: Sidebar;
}

/**
 * A function that opens the reader beside the page; `null` where the browser has no place for it (phones). Must be called
 * during a user action: browsers refuse later, so the window is determined beforehand and nothing is awaited here. Other windows
 * stay where they are: Chromium leads the panels of all of them, so the address says for which one it is meant. It also says when
 * it was asked for (`now`, in ms): who has read on elsewhere and asks for the same place again is led back to it.
 */
export function createOpenBeside(
  { sidePanel, sidebarAction }: Beside,
  windowId: () => number | undefined,
  now: () => number,
): ((place: WantedPlace) => void) | null {
  if (sidePanel) {
    return (place) => {
      const id = windowId();
      if (id === undefined) return;
      unattended(() =>
        sidePanel.setOptions({ path: pageOf(place, { window: id, asked: now() }), enabled: true }),
      );
      unattended(() => sidePanel.open({ windowId: id }));
    };
  }
  if (!sidebarAction) return null;
  return (place) => {
    const id = windowId();
    const inWindow = id === undefined ? {} : { windowId: id };
    unattended(() =>
      sidebarAction.setPanel({ panel: `/${pageOf(place, { asked: now() })}`, ...inWindow }),
    );
    unattended(() => sidebarAction.open());
  };
}

function pageOf(place: WantedPlace, asked: Asked): string {
  return `sidepanel.html${writePlace(place, asked)}`;
}
