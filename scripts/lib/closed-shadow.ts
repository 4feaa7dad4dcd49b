import type { CDPSession, Page } from '@playwright/test';
import { waitFor } from './wait-for.mjs';

interface CdpNode {
  nodeId: number;
  localName: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  shadowRootType?: 'closed' | 'open' | 'user-agent';
}

/**
 * Looks into closed shadow roots, which the page, and therefore Playwright's locators, cannot. Everything goes through the
 * developer tools' protocol; clicks are real ones, at the middle of an element.
 */
export interface ClosedShadow {
  /** Text of all closed roots as rendered, or '' if there are none. */
  text: () => Promise<string>;
  /** How many elements inside closed roots match; `hasText` narrows by their text. */
  count: (selector: string, hasText?: string) => Promise<number>;
  /** Calls `read` with the first matching element, inside the page; `null` if there is none. */
  read: <T>(
    selector: string,
    read: (element: Element) => T | Promise<T>,
    hasText?: string,
  ) => Promise<T | null>;
  /** Middle of the first matching element in the viewport, once it is there and has stopped moving. */
  place: (selector: string, hasText?: string) => Promise<{ x: number; y: number }>;
  /** Clicks the first matching element with the mouse. */
  click: (selector: string, hasText?: string) => Promise<void>;
  /** Gives the keyboard focus to the first matching element. */
  focus: (selector: string) => Promise<void>;
  /** Makes the roots that are there now open for scripts of the page, such as a checker's. */
  reveal: () => Promise<void>;
  /** Local names of the elements that hold closed roots. */
  hosts: () => Promise<string[]>;
}

/** Longer than anything takes to be drawn, on any machine. */
const COMES_WITHIN_MS = 30_000;

/** One session a page: the browser tells each of every change of the document. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Opens that view of a page; the protocol session ends with the page. */
export async function openClosedShadow(page: Page): Promise<ClosedShadow> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const cdp = await session;

  async function call<T>(declaration: string, args: unknown[]): Promise<T[]> {
    const results: T[] = [];
    for (const { nodeId } of (await closedRoots(cdp)).map(({ root }) => root)) {
      // A root may disappear before or while it is inspected: then there is nothing to see.
      const resolved = await cdp.send('DOM.resolveNode', { nodeId }).catch(() => null);
      const objectId = resolved?.object.objectId;
      if (!objectId) continue;
      const answer = await cdp
        .send('Runtime.callFunctionOn', {
          objectId,
          functionDeclaration: declaration,
          arguments: args.map((value) => ({ value })),
          returnByValue: true,
          awaitPromise: true,
        })
        .catch(() => null);
      if (!answer) continue;
      const { result, exceptionDetails } = answer;
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      results.push(result.value as T);
      // Otherwise this inspection keeps alive what the page has released.
      await cdp.send('Runtime.releaseObject', { objectId }).catch(() => {});
    }
    return results;
  }

  async function read<T>(
    selector: string,
    reader: (element: Element) => T | Promise<T>,
    hasText = '',
  ): Promise<T | null> {
    const found = await call<{ value: T } | null>(
      `async function (selector, hasText) {
        const element = [...this.querySelectorAll(selector)].find((one) => one.textContent.includes(hasText));
        return element ? { value: await (${reader.toString()})(element) } : null;
      }`,
      [selector, hasText],
    );
    return found.find((one) => one !== null)?.value ?? null;
  }

  const place = (selector: string, hasText = '') =>
    waitFor(
      `What can be pressed at ${selector} ${hasText}`,
      () => read(selector, whenStill, hasText),
      COMES_WITHIN_MS,
    );

  return {
    read,
    hosts: async () => (await closedRoots(cdp)).map(({ host }) => host.localName),
    text: async () => {
      const texts = await call<string>(
        `function () {
          return [...this.children]
            .filter((child) => child.localName !== 'style')
            .map((child) => child.innerText ?? child.textContent)
            .join('\\n');
        }`,
        [],
      );
      return texts.join('\n');
    },
    count: async (selector, hasText = '') => {
      const counts = await call<number>(
        `function (selector, hasText) {
          return [...this.querySelectorAll(selector)].filter((one) => one.textContent.includes(hasText)).length;
        }`,
        [selector, hasText],
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
    reveal: async () => {
      await call(
        "function () { Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true }); }",
        [],
      );
    },
    focus: async (selector) => {
      await read(selector, (element) => (element as HTMLElement).focus());
    },
    place,
    click: async (selector, hasText) => {
      const { x, y } = await place(selector, hasText);
      await page.mouse.click(x, y);
    },
  };
}

/** Middle of an element once it has stopped moving: two frames in the same place. */
async function whenStill(element: Element): Promise<{ x: number; y: number }> {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  let before = '';
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const { x, y, width, height } = element.getBoundingClientRect();
    const now = `${x} ${y} ${width} ${height}`;
    if (now === before) return { x: x + width / 2, y: y + height / 2 };
    before = now;
  }
}

async function closedRoots(cdp: CDPSession): Promise<{ host: CdpNode; root: CdpNode }[]> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: CdpNode;
  };
  const found: { host: CdpNode; root: CdpNode }[] = [];
  const visit = (node: CdpNode) => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') found.push({ host: node, root: shadow });
      visit(shadow);
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return found;
}
