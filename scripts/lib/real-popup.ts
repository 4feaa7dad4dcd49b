import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { waitFor } from './wait-for.mjs';

/** With this the toolbar button can be pressed from outside, which gives the extension the same access as a person's press. */
export const PRESSABLE = '--enable-unsafe-extension-debugging';

/** The popup that hangs from the toolbar; Playwright knows it not as a page. */
export interface RealPopup {
  /** The value of an expression in its page, awaited if it is a promise. */
  read: <T>(expression: string) => Promise<T>;
  text: () => Promise<string>;
  /** Widths and heights of its window and of what is drawn in it, CSS pixels. */
  sizes: () => Promise<{ window: [number, number]; drawn: [number, number] }>;
  /** A press of the mouse in the middle of the first button, tab or passage that has these words or is called so. */
  press: (words: string) => Promise<void>;
  /** Words into the field that has the focus, as if pasted. */
  type: (words: string) => Promise<void>;
  /** A press of the key that writes this letter. */
  pressKey: (letter: string) => Promise<void>;
  /** Returns when it is gone. */
  close: () => Promise<void>;
}

/** What is sent to the browser as a whole and is not in Playwright's types. */
interface Browser {
  send(method: string, params: object): Promise<unknown>;
  on(
    event: 'Target.receivedMessageFromTarget',
    listener: (event: { sessionId: string; message: string }) => void,
  ): void;
}

interface Target {
  targetId: string;
  url: string;
}

/** Presses the toolbar button over `page` and gives the popup that opens, whatever `file` of the extension that is. */
export async function openRealPopup(
  context: BrowserContext,
  page: Page,
  extensionId: string,
  file = 'popup.html',
): Promise<RealPopup> {
  await page.bringToFront();
  const cdp = (await context.browser()?.newBrowserCDPSession()) as CDPSession & Browser;
  const tab = await findTarget(cdp, page.url(), [{ type: 'tab' }]);
  await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId });
  const address = `chrome-extension://${extensionId}/${file}`;
  const { targetId } = await waitFor('The popup', () => findTarget(cdp, address));
  const call = await attach(cdp, targetId);

  async function read<T>(expression: string): Promise<T> {
    const { result } = (await call('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as { result: { value: T } };
    return result.value;
  }
  return {
    read,
    text: () => read('document.body.innerText'),
    sizes: () =>
      read(`(() => {
        const { right, bottom } = document.querySelector('.popup').getBoundingClientRect();
        return { window: [innerWidth, innerHeight], drawn: [right, bottom] };
      })()`),
    async press(words) {
      const middle = await waitFor(`A button “${words}”`, () =>
        read<{ x: number; y: number } | null>(`(() => {
          const found = [...document.querySelectorAll('button, [role=option]')].find((one) => (one.textContent + one.ariaLabel).includes(${JSON.stringify(words)}));
          found?.scrollIntoView({ block: 'center' });
          const box = found?.getBoundingClientRect();
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        })()`),
      );
      for (const type of ['mousePressed', 'mouseReleased']) {
        await call('Input.dispatchMouseEvent', { type, ...middle, button: 'left', clickCount: 1 });
      }
    },
    async type(words) {
      // Not the field that stands until the scripts have come: what is written between the two is nowhere.
      await waitFor('The caret', () => read('document.activeElement?.matches("#app input")'));
      await call('Input.insertText', { text: words });
    },
    async pressKey(letter) {
      await call('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
      await call('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
    },
    async close() {
      // Its page is gone before it could answer.
      void call('Runtime.evaluate', { expression: 'window.close()' });
      await waitFor('The end of the popup', async () => !(await findTarget(cdp, address)));
      await cdp.detach();
    },
  };
}

async function findTarget(cdp: Browser, url: string, filter?: object[]) {
  const found = await cdp.send('Target.getTargets', filter ? { filter } : {});
  return (found as { targetInfos: Target[] }).targetInfos.find((target) => target.url === url);
}

/** A way to call the developer tools of a target that Playwright does not hold. */
async function attach(cdp: Browser, targetId: string) {
  const attached = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const { sessionId } = attached as { sessionId: string };
  const waiting = new Map<number, (result: unknown) => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: unknown };
    if (from === sessionId) waiting.get(id)?.(result);
  });
  let last = 0;
  return async (method: string, params: object): Promise<unknown> => {
    last += 1;
    const answer = new Promise((resolve) => waiting.set(last, resolve));
    const message = JSON.stringify({ id: last, method, params });
    await cdp.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
}
