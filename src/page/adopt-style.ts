/**
 * Adds a style sheet to a document or a shadow root without an element, so that the page's content security policy does not apply
 * and its code sees no new node. Returns a function that removes it. Where sheets cannot be adopted (Firefox refuses it across
 * its script compartments, with an error or without), a `<style>` element is used, which the policy exempts there.
 */
export function adoptStyle(root: Document | ShadowRoot, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const all = [...root.adoptedStyleSheets, sheet];
    root.adoptedStyleSheets = all;
    if (root.adoptedStyleSheets.length === all.length) {
      return () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      };
    }
  } catch {
    // Not supported here.
  }
  const place = 'head' in root ? root.head : root;
  const element = place.ownerDocument.createElement('style');
  element.textContent = css;
  place.append(element);
  return () => element.remove();
}
