const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for an HTML document or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** What many readers of Markdown make a link of without any brackets: an address, a host that begins with "www.", a mail address. */
const BARE_LINK = /:(?=\/\/)|(?<=\bwww)\.|@/gi;

/** Escapes text for Markdown: nothing in it can become a link, an image, a heading or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(BARE_LINK, '\\$&')
    .replace(/^([^\S\n]*)([#+\-=])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])/gm, '$1\\$2');
}

/** An http or https address, safe inside Markdown brackets or an attribute; `null` for anything else. */
export function plainAddress(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return url.replace(
    /[\s<>()"'\\]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
