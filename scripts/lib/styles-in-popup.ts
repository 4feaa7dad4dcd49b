import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** A link to a style sheet of ours, with its path inside the extension. */
const STYLE_SHEET = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/;

/**
 * Puts the popup's styles into its page, which is painted without waiting for a second file. Its content security policy has to let
 * them pass: `allow` adds their hash to one that allows no other styles but the extension's files.
 */
export function createStylesInPopup(): { plugin: Plugin; allow: (policy: string) => string } {
  let hash: string | null = null;
  const plugin: Plugin = {
    name: 'styles-in-popup',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename, bundle }) => {
        const [link, path] = STYLE_SHEET.exec(html) ?? [];
        const sheet = path && bundle?.[path];
        if (!filename.includes('/popup/') || !link || !sheet || sheet.type !== 'asset') return html;
        const styles = String(sheet.source).trim();
        hash = createHash('sha256').update(styles).digest('base64');
        delete bundle[path];
        return html.replace(link, () => `<style>${styles}</style>`);
      },
    },
  };
  return {
    plugin,
    allow: (policy) => (hash ? policy.replace("style-src 'self'", `$& 'sha256-${hash}'`) : policy),
  };
}
