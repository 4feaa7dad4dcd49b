/**
 * The browser as a page's scripts of ours know it, for a bench that runs them in a page without the extension: it keeps
 * what they send, written out as a browser does it, and gives empty settings. Runs in the page, before anything is timed.
 */
function standInBrowser(): void {
  const sent: string[] = [];
  const listeners: ((message: unknown, sender: unknown, answer: () => void) => unknown)[] = [];
  let done = () => {};
  const answered = new Promise<void>((resolve) => {
    done = resolve;
  });
  const browser = {
    runtime: {
      id: 'bench',
      getURL: (path: string) => path,
      sendMessage(message: unknown) {
        sent.push(JSON.stringify(message));
        if ((message as { name?: string }).name === 'examine') done();
        return new Promise(() => {});
      },
      onMessage: {
        addListener: (listener: (typeof listeners)[number]) => listeners.push(listener),
      },
    },
    storage: {
      local: { get: async () => ({}), set: async () => {}, onChanged: { addListener() {} } },
    },
    i18n: {},
    extension: { inIncognitoContext: false },
  };
  Object.assign(globalThis, {
    browser,
    requestIdleCallback: (run: () => void) => run(),
    bench: {
      sent,
      /** Gives the reading script the order that the background gives; resolves when it has asked, or will not. */
      begin(): Promise<void> {
        const message = { channel: 'page', name: 'page:begin', params: {} };
        for (const listener of listeners) listener(message, { id: 'bench' }, () => done());
        return answered;
      },
    },
  });
}

standInBrowser();
