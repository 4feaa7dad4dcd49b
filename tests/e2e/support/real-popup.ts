import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** With this the toolbar button can be pressed from outside, which gives the extension the same access as a person's press. */
export const PRESSABLE = '--enable-unsafe-extension-debugging';

/** The popup that hangs from the toolbar; Playwright knows it not as a page. */
export interface RealPopup {
  text: () => Promise<string>;
  /** Widths and heights of its window and of what is drawn in it, CSS pixels. */
  sizes: () => Promise<{ window: [number, number]; drawn: [number, number] }>;
  /** A press of the mouse in the middle of the first button, tab or passage that has these words. */
  press: (words: string) => Promise<void>;
  /** Words into the field that has the focus. */
  type: (words: string) => Promise<void>;
}

/** What is sent to the browser as a whole and is not in Playwright's types. */
interface Browser {
  send(method: string, params: object): Promise<unknown>;
  on(
    event: 'Target.receivedMessageFromTarget',
    listener: (event: { message: string }) => void,
  ): void;
}

interface Target {
  targetId: string;
  url: string;
}

/** Presses the toolbar button over `page` and gives the popup that opens. */
export async function openRealPopup(
  context: BrowserContext,
  page: Page,
  extensionId: string,
): Promise<RealPopup> {
  await page.bringToFront();
  const cdp = (await context.browser()?.newBrowserCDPSession()) as CDPSession & Browser;
  const tab = await findTarget(cdp, page.url(), [{ type: 'tab' }]);
  await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId });
  const address = `chrome-extension://${extensionId}/popup.html`;
  await expect.poll(() => findTarget(cdp, address)).toBeDefined();
  const popup = await findTarget(cdp, address);
  const call = await attach(cdp, popup?.targetId ?? '');

  async function read<T>(expression: string): Promise<T> {
    const { result } = (await call('Runtime.evaluate', { expression, returnByValue: true })) as {
      result: { value: T };
    };
    return result.value;
  }
  return {
    text: () => read('document.body.innerText'),
    sizes: () =>
      read(`(() => {
        const { right, bottom } = document.querySelector('.popup').getBoundingClientRect();
        return { window: [innerWidth, innerHeight], drawn: [right, bottom] };
      })()`),
    async press(words) {
      const place = `(() => {
        const found = [...document.querySelectorAll('button, [role=option]')].find((one) => one.textContent.includes(${JSON.stringify(words)}));
        found?.scrollIntoView({ block: 'center' });
        const box = found?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      })()`;
      await expect.poll(() => read(place), `a button “${words}”`).not.toBeNull();
      const middle = await read<{ x: number; y: number }>(place);
      for (const type of ['mousePressed', 'mouseReleased']) {
        await call('Input.dispatchMouseEvent', { type, ...middle, button: 'left', clickCount: 1 });
      }
    },
    async type(words) {
      await expect.poll(() => read('document.activeElement?.matches("input")')).toBe(true);
      await call('Input.insertText', { text: words });
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
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: unknown };
    waiting.get(id)?.(result);
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
