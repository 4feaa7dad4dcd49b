import { beforeEach, expect, test, vi } from 'vitest';
import { createTabActions } from '../../../src/background/tab-actions.ts';

const { badge, browser } = vi.hoisted(() => {
  const badge: Record<number, { text?: string; color?: string }> = {};
  const set = (tabId: number, part: object) => {
    badge[tabId] = { ...badge[tabId], ...part };
  };
  const action = {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => set(tabId, { text }),
    setBadgeBackgroundColor: async ({ tabId, color }: { tabId: number; color: string }) =>
      set(tabId, { color }),
  };
  return { badge, browser: { action } };
});
vi.mock('../../../src/platform/browser.ts', () => ({ browser }));

beforeEach(() => {
  for (const tab of Object.keys(badge)) delete badge[Number(tab)];
});

test('the toolbar shows a count in one colour on its tab alone, and nothing instead of none', async () => {
  const { showCount } = createTabActions();
  await showCount(7, 3);
  expect(badge).toEqual({ 7: { text: '3', color: expect.stringMatching(/^#/) } });
  await showCount(7, 0);
  expect(badge[7]?.text).toBe('');
});
