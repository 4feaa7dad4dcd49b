import { expect, type Page } from '@playwright/test';

/** The colours in which words are looked at: the usual ones, dark ones, and the few of a person's own. */
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

/**
 * Expects all words of a view to stand out from their ground, as WCAG AA asks, in each of those colours. The checker leaves many in
 * doubt, and no doubt of its fails a test: all that stands beside a page's body, as ours does in a news page, and what has a gradient
 * or a pseudo-element near it. `host` holds what is ours in a page that is not.
 */
export async function expectWordsLegible(page: Page, host: string | null): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    const { looked, faint } = await page.evaluate(faintWords, host);
    expect(faint, JSON.stringify(look)).toEqual([]);
    expect(looked, 'words were looked at').toBeGreaterThan(0);
  }
}

/**
 * Runs in the page. The ground is what the nearest ancestors are painted with, also across a shadow root; gradients are not looked
 * at, so a view must not rely on one to be legible.
 */
function faintWords(host: string | null): { looked: number; faint: string[] } {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const ink = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const forced = matchMedia('(forced-colors: active)').matches;
  const plate = read(canvasColour());

  function read(css: string): Colour {
    const before = known.get(css);
    if (before || !ink) return before ?? [0, 0, 0, 0];
    ink.clearRect(0, 0, 1, 1);
    ink.fillStyle = css;
    ink.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = ink.getImageData(0, 0, 1, 1).data;
    known.set(css, [red, green, blue, alpha / 255]);
    return read(css);
  }
  function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
    const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
    return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
  }
  function light([red, green, blue]: Colour): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
      part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(one: Colour, other: Colour): number {
    const [dim = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dim + 0.05);
  }
  function parentOf(element: Element): Element | null {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  /** What lies behind the words of an element, and how much of these is seen. */
  function groundOf(element: Element): { ground: Colour; seen: number } | null {
    const layers: Colour[] = [];
    let seen = 1;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const style = getComputedStyle(at);
      const layer = laysPlate(style) ? plate : read(style.backgroundColor);
      layers.unshift(layer);
      if (layer[3] === 1) return { ground: layers.reduce((below, top) => over(top, below)), seen };
      seen *= Number(style.opacity);
    }
    return null;
  }
  /** In forced colours browsers lay the page's ground behind the lines of a box, over what the box is painted with. */
  function laysPlate(style: CSSStyleDeclaration & { forcedColorAdjust?: string }): boolean {
    return forced && style.forcedColorAdjust === 'auto' && style.display !== 'inline';
  }
  function canvasColour(): string {
    const probe = document.documentElement.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }
  function problemOf(element: Element, style: CSSStyleDeclaration): string {
    const behind = groundOf(element);
    if (!behind) return 'no ground';
    const [red, green, blue, alpha] = read(style.color);
    const words: Colour = over([red, green, blue, alpha * behind.seen], behind.ground);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const found = contrast(words, behind.ground);
    return found >= (large ? 3 : 4.5) ? '' : `${found.toFixed(2)} : 1`;
  }
  function isSeen(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return shown && width > 1 && height > 1;
  }
  function* elementsIn(root: ParentNode): Generator<Element> {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    }
  }

  const faint: string[] = [];
  let looked = 0;
  const root = host === null ? document : document.querySelector(host)?.shadowRoot;
  for (const element of root ? elementsIn(root) : []) {
    const isField = element.matches('input, textarea');
    const hasWords = [...element.childNodes].some(
      (child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim(),
    );
    if (!(isField || hasWords) || !isSeen(element)) continue;
    // What cannot be pressed may be faint, and what is only spoken has no colour.
    if (element.closest('option, :disabled, [aria-disabled="true"], .sr-only')) continue;
    looked += 1;
    for (const pseudo of isField ? [null, '::placeholder'] : [null]) {
      const problem = problemOf(element, getComputedStyle(element, pseudo));
      if (problem) faint.push(`${problem}: ${pseudo ?? ''} ${element.outerHTML.slice(0, 100)}`);
    }
  }
  return { looked, faint };
}
