import type { PluginOption } from 'vite';
import { expect, test } from 'vitest';
import { withoutAutoImports } from '../../scripts/lib/without-auto-imports.ts';
import config from '../../wxt.config.ts';

/** Plugins as a build of WXT has them before the project's own hook: some in lists, some switched off. */
const plugins: PluginOption[] = [
  { name: 'first' },
  [{ name: 'unimport' }, false],
  { name: 'last' },
];

test('the build is without auto-imports, of which WXT makes some in spite of `imports: false`', () => {
  const build = { plugins };
  Reflect.get(config.hooks ?? {}, 'vite:build:extendConfig')([], build);
  expect(build.plugins).toEqual([{ name: 'first' }, false, { name: 'last' }]);
});

test('a build in which there are none to take out does not pass over it', () => {
  expect(() => withoutAutoImports([{ name: 'first' }])).toThrow('has another name now');
});
