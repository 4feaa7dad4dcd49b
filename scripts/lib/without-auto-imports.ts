import type { PluginOption } from 'vite';

/** What WXT calls the plugin that imports its own names wherever one is used and not declared. */
const NAME = 'unimport';

/**
 * A build's plugins without WXT's auto-import, which WXT keeps although `imports: false` is set: a name like `storage` would
 * bring WXT's own into a page's script. Throws if there is none, since a new WXT may give it another name.
 */
export function withoutAutoImports(plugins: PluginOption[] | undefined): PluginOption[] {
  const all = (plugins ?? []).flat();
  const kept = all.filter((plugin) => !(plugin && 'name' in plugin && plugin.name === NAME));
  if (kept.length < all.length) return kept;
  throw new Error(
    `No plugin of the build is called "${NAME}": WXT's auto-import has another name now, or has gone (scripts/lib/without-auto-imports.ts).`,
  );
}
