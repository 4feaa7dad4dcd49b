import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

it('tells a script that has outlived its extension', async () => {
  const runtime: { id?: string } = { id: 'ours' };
  vi.resetModules();
  vi.stubGlobal('chrome', { runtime });
  const { isExtensionAlive } = await import('../../../src/content/is-extension-alive.ts');
  expect(isExtensionAlive()).toBe(true);
  delete runtime.id;
  expect(isExtensionAlive()).toBe(false);
});
