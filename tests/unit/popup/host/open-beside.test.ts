import { describe, expect, it, vi } from 'vitest';
import { createOpenBeside } from '../../../../src/popup/host/open-beside.ts';

const place = { statement: 'harbour-talk', passage: 'harbour-talk#p2', find: 'boats' };
const page = 'sidepanel.html#harbour-talk/p2?find=boats';
const now = () => 1234;

describe('createOpenBeside', () => {
  it('opens the side panel at the passage, before the press is over', () => {
    const sidePanel = { setOptions: vi.fn(async () => {}), open: vi.fn(async () => {}) };
    createOpenBeside({ sidePanel }, () => 7, now)?.(place);
    expect(sidePanel.setOptions).toHaveBeenCalledWith({
      path: `${page}&window=7&asked=1234`,
      enabled: true,
    });
    expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 7 });
  });

  it.each([
    [7, { panel: `/${page}&asked=1234`, windowId: 7 }],
    [undefined, { panel: `/${page}&asked=1234` }],
  ])('opens the sidebar of window %s at the passage, before the press is over', (id, panel) => {
    const sidebarAction = { setPanel: vi.fn(async () => {}), open: vi.fn(async () => {}) };
    createOpenBeside({ sidebarAction }, () => id, now)?.(place);
    expect(sidebarAction.setPanel).toHaveBeenCalledWith(panel);
    expect(sidebarAction.open).toHaveBeenCalledTimes(1);
  });

  it('opens nothing in a window that is not known yet', () => {
    const sidePanel = { setOptions: vi.fn(async () => {}), open: vi.fn(async () => {}) };
    createOpenBeside({ sidePanel }, () => undefined, now)?.(place);
    expect(sidePanel.open).not.toHaveBeenCalled();
  });

  it('is null where the browser has neither', () => {
    expect(createOpenBeside({}, () => 7, now)).toBeNull();
  });
});
