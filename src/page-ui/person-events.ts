import type { Trusts } from '../ui/controls/trust.ts';

/** Below this opacity a person may not have seen what they clicked. */
const LEAST_OPACITY = 0.6;

/**
 * Returns a test that an event comes from a person who could see our interface: created by the browser, not by a script; our
 * element neither covered at the pointer's position nor faded; and, as far as `isCovered` knows, nothing over the clicked element.
 * Guards against clicks that a page forges or lures people into.
 */
export function createPersonTest(host: HTMLElement, isCovered: () => boolean): Trusts {
  const document = host.ownerDocument;
  return (event) => {
    if (!event.isTrusted || opacityOf(host) < LEAST_OPACITY) return false;
    if (!(event instanceof MouseEvent) || isFromKeyboard(event)) return true;
    if (isCovered()) return false;
    return document.elementFromPoint(event.clientX, event.clientY) === host;
  };
}

/** Enter or Space on a button produces a click without coordinates. */
function isFromKeyboard(event: MouseEvent): boolean {
  return event.detail === 0;
}

function opacityOf(host: HTMLElement): number {
  let opacity = 1;
  for (let element: Element | null = host; element; element = element.parentElement) {
    opacity *= Number(getComputedStyle(element).opacity || 1);
  }
  return opacity;
}
