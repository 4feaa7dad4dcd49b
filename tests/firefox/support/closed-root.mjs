import { until } from './until.mjs';

/**
 * A look into the closed shadow root of a page, which the page itself cannot have: through WebDriver BiDi, which
 * serialises closed roots too. Each answer is `undefined` while there is no root.
 */
export function closedRoot(browser, page) {
  const { connection } = browser;
  const target = { context: page.mainFrame()._id };

  async function call(declaration, ...args) {
    const tree = await connection.send('script.callFunction', {
      functionDeclaration: '() => document.documentElement',
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
    });
    const sharedId = findRoot(tree.result.result);
    if (!sharedId) return undefined;
    const answer = await connection.send('script.callFunction', {
      functionDeclaration: String(declaration),
      target,
      awaitPromise: true,
      arguments: [{ sharedId }, ...args.map((value) => ({ type: typeof value, value }))],
    });
    return answer.result.result?.value;
  }

  const look = {
    count: (selector) => call((root, one) => root.querySelectorAll(one).length, selector),
    text: (selector) =>
      call(
        (root, one) => [...root.querySelectorAll(one)].map((part) => part.innerText).join('\n'),
        selector,
      ),
    /** Middle of the first element that matches and holds `words`, once it is there. */
    async place(selector, words = '') {
      const place = await until(() =>
        call(
          (root, one, held) => {
            const parts = [...root.querySelectorAll(one)];
            const part = parts.find((each) => each.textContent.includes(held));
            part?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
            const box = part?.getBoundingClientRect();
            return box ? `${box.x + box.width / 2},${box.y + box.height / 2}` : '';
          },
          selector,
          words,
        ),
      );
      return place.split(',').map(Number);
    },
    async click(selector, words) {
      await page.mouse.click(...(await look.place(selector, words)));
    },
    async tap(selector, words) {
      await page.touchscreen.tap(...(await look.place(selector, words)));
    },
    /** Whether the first element that matches lies within the window. */
    fits: (selector) =>
      call((root, one) => {
        const { left, right, top, bottom } = root.querySelector(one).getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      }, selector),
    /** Whether every element that matches lies within the first that matches `box`. */
    holds: (box, selector) =>
      call(
        (root, outer, inner) => {
          const around = root.querySelector(outer).getBoundingClientRect();
          return [...root.querySelectorAll(inner)].every((part) => {
            const { left, right, top, bottom } = part.getBoundingClientRect();
            const inside = left >= around.left && right <= around.right;
            return inside && top >= around.top && bottom <= around.bottom;
          });
        },
        box,
        selector,
      ),
    /** Waits until something matches. */
    appears: (selector) => until(() => look.count(selector)),
    /** Waits until nothing matches. */
    goes: (selector) => until(async () => !(await look.count(selector))),
  };
  return look;
}

function findRoot(node) {
  const shadow = node?.value?.shadowRoot;
  if (shadow?.value?.mode === 'closed') return shadow.sharedId;
  for (const child of node?.value?.children ?? []) {
    const found = findRoot(child);
    if (found) return found;
  }
  return null;
}
