import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CorpusAbout } from '../core/protocol.ts';
import type { Problem } from '../core/result.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import { Button } from '../ui/controls/Button.tsx';
import { HelpPanel } from '../ui/controls/HelpPanel.tsx';
import { KeyboardIcon, RecordIcon, SettingsIcon } from '../ui/controls/icons.tsx';
import { Tabs } from '../ui/controls/Tabs.tsx';
import { useTrusted } from '../ui/controls/trust.ts';
import { useTranslate } from '../ui/words/strings.ts';
import { CheckTab } from './check/CheckTab.tsx';
import type { CheckDraft } from './host/left-with.ts';
import type { PopupHost, TabView } from './host/popup-host.ts';
import { BackContext, createBackStack } from './keys/back-stack.ts';
import { helpParts } from './keys/help-parts.ts';
import { isField, popupCommand } from './keys/popup-keys.ts';
import { countFound, PageTab } from './page/PageTab.tsx';
import type { Recent } from './search/FirstView.tsx';
import { SearchTab } from './search/SearchTab.tsx';
import { createSearchStore } from './search/search-store.ts';

type Part = 'search' | 'page' | 'check';

const NO_DRAFT: CheckDraft = { quote: '', speaker: '', date: '' };

/** A tab that could not even be asked for. */
const OUT_OF_REACH: TabView = {
  kind: 'no-access',
  host: '',
  title: '',
  findings: null,
  hidden: false,
};

/** The toolbar popup: look-up, this page, check a quotation. Opens on the look-up with the caret in its field. */
export function PopupApp({ host, typed }: { host: PopupHost; typed: string }): JSX.Element {
  const translate = useTranslate();
  const trusted = useTrusted();
  const store = useMemo(
    () => createSearchStore(host.lookups, host.leftWith.keepSearch, typed),
    [host],
  );
  const stack = useMemo(createBackStack, []);
  const [part, setPart] = useState<Part>(host.opened.check === undefined ? 'search' : 'check');
  const [view, setView] = useState<TabView | null>(null);
  const [about, setAbout] = useState<CorpusAbout | null>(null);
  const [aboutProblem, setAboutProblem] = useState<Problem | null>(null);
  const [recent, setRecent] = useState<Recent | null>(null);
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [helping, setHelping] = useState(false);
  const [said, setSaid] = useState({ words: '', turn: 0 });
  // The same words again are other words to a screen reader only in another element.
  const announce = (words: string): void => setSaid(({ turn }) => ({ words, turn: turn + 1 }));
  const [draft, setDraft] = useState<CheckDraft>({
    ...NO_DRAFT,
    quote: host.opened.check ?? '',
  });
  const searchField = useRef<HTMLInputElement>(null);
  const checkField = useRef<HTMLTextAreaElement>(null);

  // Asked before the first painting, which wakes the worker: it opens the record while the person types.
  useLayoutEffect(() => {
    if (typed !== '') store.change({ query: typed });
    void learn();
    void restore();
    void host.tab().then(setView, () => setView(OUT_OF_REACH));
  }, [host]);
  // The caret stands in the field of the part shown as soon as that is drawn. Firefox may show its popup only later, and then
  // the field is the active element without having the focus: so once more when the window gets it.
  const focusField = (): void => {
    if (part === 'search') giveFocus(searchField.current);
    if (part === 'check') {
      giveFocus(checkField.current);
      checkField.current?.select();
    }
  };
  useLayoutEffect(focusField, [part]);
  useEffect(() => {
    const gotFocus = (): void => {
      const { activeElement } = document;
      if (activeElement === null || !activeElement.matches(':focus')) focusField();
    };
    gotFocus();
    window.addEventListener('focus', gotFocus);
    return () => window.removeEventListener('focus', gotFocus);
  }, [part]);

  const learn = async (): Promise<void> => {
    setAboutProblem(null);
    const answer = await host.lookups.about({});
    if (answer.ok) setAbout(answer.value);
    else setAboutProblem(answer.error);
  };
  const restore = async (): Promise<void> => {
    const { opened, leftWith } = host;
    const [search, check] = await Promise.all([
      opened.query === undefined ? leftWith.search() : { query: opened.query },
      opened.check === undefined ? leftWith.check() : null,
    ]);
    // Whoever has begun to type is not interrupted.
    if (check) setDraft((now) => (now.quote === '' ? check : now));
    if (search && store.get().search.query === '') {
      store.change(search);
      requestAnimationFrame(() => {
        if (store.get().search.query === search.query) searchField.current?.select();
      });
    }
    await (search ? keepRecent(search.query) : showRecent(host.recent.list()));
  };
  const showRecent = async (list: Promise<string[]>): Promise<void> => {
    const [queries, keeping] = await Promise.all([list, host.recent.keeping()]);
    setRecent({ queries, keeping });
  };
  const keepRecent = (query: string): Promise<void> => showRecent(host.recent.add(query));
  const help = (): void => {
    setHelping(true);
    void host.shortcuts().then(setShortcuts);
  };
  const changeDraft = (part: Partial<CheckDraft>): void =>
    setDraft((now) => {
      const next = { ...now, ...part };
      host.leftWith.keepCheck(next);
      return next;
    });
  const goTo = (next: Part): void => {
    setPart(next);
    announce('');
  };
  const check = (words: string): void => {
    changeDraft({ ...NO_DRAFT, quote: words });
    goTo('check');
  };
  const toSearch = (): void => {
    goTo('search');
    searchField.current?.focus();
    searchField.current?.select();
  };
  const stepBack = (): void => {
    if (stack.back()) return;
    const { query } = store.get().search;
    if (part === 'search' && query !== '') {
      void keepRecent(query);
      store.change({ query: '' });
      searchField.current?.focus();
    } else {
      host.close();
    }
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const command = popupCommand(event, isField(event.target));
    if (command !== 'search' && command !== 'help' && command !== 'back') return;
    event.preventDefault();
    if (command === 'search') toSearch();
    if (command === 'help') help();
    if (command === 'back') stepBack();
  };
  const latestKeys = useRef(keys);
  latestKeys.current = keys;
  useEffect(() => {
    const listen = trusted((event: KeyboardEvent) => latestKeys.current(event));
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const found = countFound(view?.findings ?? null);
  return (
    <BackContext.Provider value={stack}>
      <div class="popup otr-root" data-surface={host.surface} dir={translate.direction}>
        <header class="popup-head">
          <RecordIcon size={20} />
          <h1>{translate('product.name')}</h1>
          <Button
            kind="icon"
            icon={<KeyboardIcon />}
            label={translate('popup.help.open')}
            onPress={help}
          />
          {host.openSettings && (
            <Button
              kind="icon"
              icon={<SettingsIcon />}
              label={translate('popup.settings')}
              onPress={host.openSettings}
            />
          )}
        </header>
        <main class="popup-main">
          <Tabs
            label={translate('popup.tabs.label')}
            idPrefix="otr-part"
            selected={part}
            onSelect={goTo}
            tabs={[
              { id: 'search', label: translate('popup.tabs.search') },
              {
                id: 'page',
                label: translate('popup.tabs.page'),
                ...(found > 0 && { count: found }),
              },
              { id: 'check', label: translate('popup.tabs.check') },
            ]}
          >
            {part === 'search' && (
              <SearchTab
                store={store}
                about={about}
                aboutProblem={aboutProblem}
                onLearn={() => void learn()}
                recent={recent}
                onKeep={(query) => void keepRecent(query)}
                onForget={() => void host.recent.clear().then(() => showRecent(host.recent.list()))}
                host={host}
                field={searchField}
                announce={announce}
                onCheck={check}
              />
            )}
            {part === 'page' && (
              <PageTab
                view={view}
                host={host}
                announce={announce}
                onView={setView}
                onPaste={() => goTo('check')}
              />
            )}
            {part === 'check' && (
              <CheckTab
                draft={draft}
                onDraft={changeDraft}
                corpus={about?.summary ?? null}
                corpusProblem={aboutProblem}
                onLearn={() => void learn()}
                host={host}
                field={checkField}
                announce={announce}
              />
            )}
          </Tabs>
        </main>
        <p class="sr-only" role="status">
          <span key={said.turn}>{said.words}</span>
        </p>
        {helping && (
          <HelpPanel
            title={translate('popup.help.title')}
            parts={helpParts(shortcuts, translate)}
            onClose={() => setHelping(false)}
          />
        )}
      </div>
    </BackContext.Provider>
  );
}

/** Focusing the active element again does nothing, even where it has lost the focus: it is let go first. */
function giveFocus(field: HTMLElement | null): void {
  if (!field || field.matches(':focus')) return;
  field.blur();
  field.focus();
}
