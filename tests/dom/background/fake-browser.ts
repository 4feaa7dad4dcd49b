/** An event of the browser: what listens to it, called by a test. */
export function fakeEvent<Args extends unknown[]>() {
  const listeners: ((...args: Args) => unknown)[] = [];
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.push(listener),
    dispatch: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

/**
 * As much of a browser as commands, menus and the address bar need. `did` is what it was asked to do that a person would see, in
 * order. Everything is done at once, so that `settled` waits for all that an event brings about.
 */
export function fakeBrowser() {
  const did: string[] = [];
  /** What the script in the page answers, by the name of the call; without an answer no script is there, nor can one be brought. */
  const answers: Record<string, unknown> = {};
  const done = (what: string) => async () => void did.push(what);
  return {
    did,
    answers,
    commands: { onCommand: fakeEvent<[string]>() },
    contextMenus: {
      onClicked: fakeEvent<[{ menuItemId: string; selectionText?: string }, { id?: number }?]>(),
      removeAll: done('remove all entries'),
      create: ({ id, title, contexts }: { id: string; title: string; contexts: string[] }) =>
        did.push(`entry ${id} for a ${contexts}: ${title}`),
    },
    omnibox: {
      onInputStarted: fakeEvent<[]>(),
      onInputChanged: fakeEvent<[string, (lines: object[]) => void]>(),
      onInputEntered: fakeEvent<[string, string?]>(),
      setDefaultSuggestion: ({ description }: { description: string }) =>
        done(`first line: ${description}`)(),
    },
    runtime: {
      onInstalled: fakeEvent<[]>(),
      getURL: (path: string) => `own:/${path}`,
    },
    tabs: {
      query: async () => [{ id: 7 }],
      sendMessage: async (tab: number, { name }: { name: string }) => {
        if (tab === 7 && name in answers) return answers[name];
        throw new Error('Nothing listens there.');
      },
      create: ({ url, active = true }: { url: string; active?: boolean }) =>
        done(`${active ? 'tab' : 'tab behind'} ${url}`)(),
      update: ({ url }: { url: string }) => done(`this tab ${url}`)(),
    },
    scripting: {
      executeScript: async () => {
        throw new Error('No script may run there.');
      },
    },
    action: {
      setPopup: ({ popup }: { popup: string }) => done(`popup is ${popup}`)(),
      openPopup: done('popup opens'),
    },
    i18n: { getMessage: (name: string) => (name === 'locale' ? 'de' : `(${name})`) },
  };
}

/** Once all that was begun has been done. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));
