/**
 * Styles a shadow root independently of the page's content security policy: a constructed sheet where the browser lets an
 * extension adopt one, else a style element (Firefox refuses adoption across its script compartments, and exempts extensions'
 * style elements from the policy).
 */
export function applyStyles(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return;
  } catch {
    // Not supported here: the style element below does the same.
  }
  const style = shadow.ownerDocument.createElement('style');
  style.textContent = css;
  shadow.append(style);
}
