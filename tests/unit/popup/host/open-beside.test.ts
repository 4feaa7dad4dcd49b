import { describe, expect, it, vi } from 'vitest';
import { createOpenBeside } from '../../../../src/popup/host/open-beside.ts';

const place = { statement: 'harbour-talk', passage: 'harbour-talk#p2', find: 'boats' };
const page = 'sidepanel.html#harbour-talk/p2?find=boats';

describe('createOpenBeside', () => {
  it('opens the side panel at the passage, before the press is over', () => {
    const sidePanel = { setOptions: vi.fn(async () => {}), open: vi.fn(async () => {}) };
    createOpenBeside({ sidePanel }, () => 7)?.(place);
    expect(sidePanel.setOptions).toHaveBeenCalledWith({ path: page, enabled: true });
    expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 7 });
  });

  it('opens the sidebar at the passage, before the press is over', () => {
    const sidebarAction = { setPanel: vi.fn(async () => {}), open: vi.fn(async () => {}) };
    createOpenBeside({ sidebarAction }, () => undefined)?.(place);
    expect(sidebarAction.setPanel).toHaveBeenCalledWith({ panel: `/${page}` });
    expect(sidebarAction.open).toHaveBeenCalledTimes(1);
  });

  it('opens nothing in a window that is not known yet', () => {
    const sidePanel = { setOptions: vi.fn(async () => {}), open: vi.fn(async () => {}) };
    createOpenBeside({ sidePanel }, () => undefined)?.(place);
    expect(sidePanel.open).not.toHaveBeenCalled();
  });

  it('is null where the browser has neither', () => {
    expect(createOpenBeside({}, () => 7)).toBeNull();
  });
});
