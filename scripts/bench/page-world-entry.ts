/**
 * A stub of the browser for our page scripts, for a bench that runs them in a page without the extension: it keeps what they
 * send, serialised as a browser does it, and returns empty settings. Runs in the page, before anything is timed.
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
      /** Sends the reading script the call that the background sends; resolves when it has asked, or will not. */
      begin(): Promise<void> {
        const message = { channel: 'page', name: 'page:begin', params: {} };
        for (const listener of listeners) listener(message, { id: 'bench' }, () => done());
        return answered;
      },
    },
  });
}

standInBrowser();
