/**
 * Adds a style sheet to the document without an element, so that the page's content security policy does not apply and its code
 * sees no new node. Returns a function that removes it. Where sheets cannot be adopted (older Firefox refuses them to extension
 * scripts), a `<style>` element at the end of the head is used.
 */
export function adoptStyle(document: Document, css: string): () => void {
  const view = document.defaultView;
  try {
    if (!view) throw new TypeError('A document without a window has no style sheets.');
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    document.head?.append(element);
    return () => element.remove();
  }
}
