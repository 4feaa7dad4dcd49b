import { type WantedPlace, writePlace } from '../../platform/reader-place.ts';
import { unattended } from '../../platform/unattended.ts';

/** The parts of Chromium's side panel that are needed. */
export interface SidePanel {
  setOptions: (options: { path: string; enabled: boolean }) => Promise<void>;
  open: (where: { windowId: number }) => Promise<void>;
}

/** The parts of Firefox's sidebar that are needed. */
export interface Sidebar {
  setPanel: (panel: { panel: string }) => Promise<void>;
  open: () => Promise<void>;
}

/** What a browser may offer beside its pages. */
export interface Beside {
  sidePanel?: SidePanel;
  sidebarAction?: Sidebar;
}

/**
 * A function that opens the reader beside the page; `null` where the browser has no place for it (phones). Must be called
 * during a user action: browsers refuse later, so the window is determined beforehand and nothing is awaited here.
 */
export function createOpenBeside(
  { sidePanel, sidebarAction }: Beside,
  windowId: () => number | undefined,
): ((place: WantedPlace) => void) | null {
  if (sidePanel) {
    return (place) => {
      const id = windowId();
      if (id === undefined) return;
      unattended(() => sidePanel.setOptions({ path: pageOf(place), enabled: true }));
      unattended(() => sidePanel.open({ windowId: id }));
    };
  }
  if (!sidebarAction) return null;
  return (place) => {
    unattended(() => sidebarAction.setPanel({ panel: `/${pageOf(place)}` }));
    unattended(() => sidebarAction.open());
  };
}

function pageOf(place: WantedPlace): string {
  return `sidepanel.html${writePlace(place)}`;
}
