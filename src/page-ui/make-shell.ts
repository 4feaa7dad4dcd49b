/** Our element in the page, with the closed shadow root that holds the whole interface. */
export interface Shell {
  host: HTMLElement;
  shadow: ShadowRoot;
  /** Where the interface is drawn; carries language and direction. */
  root: HTMLElement;
  remove(): void;
}

/** Changes to our element that are repaired before we give up. */
const MAX_REPAIRS = 10;
/** Milliseconds within which that many changes mean that the page is fighting us. */
const FIGHT_MS = 5_000;

/**
 * Puts an element with a random name beside the body, not into it: frameworks that own the body never meet it.
 * The root is closed, so page scripts cannot read what is looked up. Others who move or remove the element, take it
 * out of the top layer or set attributes on it are corrected, up to ten times in five seconds; then `onDefeat` is
 * called and we leave. `dress` gives the root its styles.
 */
export function makeShell(
  document: Document,
  dress: (shadow: ShadowRoot) => void,
  onDefeat: () => void,
): Shell {
  removeLeftOver(document);
  const host = document.createElement(randomName());
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(shadow);
  const root = document.createElement('div');
  root.className = 'otr-root';
  shadow.append(root);

  const place = (): void => {
    document.documentElement.append(host);
    raise(host);
  };
  place();
  // A page may enlarge all of itself, us too: then nothing would stand where it is told.
  root.style.zoom = `${1 / host.currentCSSZoom}`;
  const isRaised = isOpen(host);

  const repairs: number[] = [];
  const isInPlace = (): boolean =>
    host.parentNode === document.documentElement && isOpen(host) === isRaised;
  const repair = (): void => {
    const strange = [...host.attributes].filter(({ name }) => name !== 'popover');
    if (isInPlace() && strange.length === 0) return;
    const now = performance.now();
    repairs.push(now);
    if (repairs.filter((time) => now - time < FIGHT_MS).length > MAX_REPAIRS) {
      remove();
      onDefeat();
      return;
    }
    for (const { name } of strange) host.removeAttribute(name);
    if (!isInPlace()) place();
  };
  const observer = new MutationObserver(repair);
  observer.observe(host, { attributes: true });
  observer.observe(document.documentElement, { childList: true });
  host.addEventListener('toggle', repair);

  function remove(): void {
    observer.disconnect();
    host.removeEventListener('toggle', repair);
    host.remove();
  }
  return { host, shadow, root, remove };
}

/** Firefox gives scripts of an extension, and only those, a way into closed roots. */
interface Openable extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Firefox ends our scripts at once when the extension is updated under a page: what they had drawn stays, and nothing in it answers.
 * Elsewhere they live on, notice it and leave by themselves.
 */
function removeLeftOver({ documentElement }: Document): void {
  for (const element of [...documentElement.children] as Openable[])
    if (element.openOrClosedShadowRoot?.querySelector('.otr-root')) element.remove();
}

/** True while the element is in the top layer. */
function isOpen(host: HTMLElement): boolean {
  return host.matches(':popover-open');
}

/** Lifts the element into the top layer, above every z-index; where a page forbids that, our own z-index must do. */
function raise(host: HTMLElement): void {
  host.popover = 'manual';
  try {
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}

/** A valid, random custom element name that does not identify us. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(11)).map((byte) => 97 + (byte % 26));
  letters[4] = 45; // The hyphen that such names have.
  return String.fromCharCode(...letters);
}
