import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Shortcut } from '../platform/shortcuts.ts';
import { unattended } from '../platform/unattended.ts';
import { Button } from '../ui/controls/Button.tsx';
import { HelpPanel } from '../ui/controls/HelpPanel.tsx';
import { KeyboardIcon, RecordIcon, SettingsIcon } from '../ui/controls/icons.tsx';
import { Tabs } from '../ui/controls/Tabs.tsx';
import { useAnnouncement } from '../ui/controls/use-announcement.tsx';
import { usePageKeys } from '../ui/controls/use-page-keys.ts';
import { useTranslate } from '../ui/words/strings.ts';
import { CheckTab } from './check/CheckTab.tsx';
import type { CheckDraft } from './host/left-with.ts';
import type { PopupHost, TabView } from './host/popup-host.ts';
import { useAbout } from './host/use-about.ts';
import { BackContext, createBackStack } from './keys/back-stack.ts';
import { helpParts } from './keys/help-parts.ts';
import { isField, popupCommand } from './keys/popup-keys.ts';
import { giveFocus, useCaret } from './keys/use-caret.ts';
import { countFound, PageTab } from './page/PageTab.tsx';
import { SearchTab } from './search/SearchTab.tsx';
import { createSearchStore } from './search/search-store.ts';
import { useRecent } from './search/use-recent.ts';

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
  const store = useMemo(
    () => createSearchStore(host.lookups, host.leftWith.keepSearch, typed),
    [host],
  );
  const stack = useMemo(createBackStack, []);
  const [part, setPart] = useState<Part>(host.opened.check === undefined ? 'search' : 'check');
  const [view, setView] = useState<TabView | null>(null);
  const { about, problem: aboutProblem, learn } = useAbout(host.lookups);
  const { recent, ...searches } = useRecent(host.recent);
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [helping, setHelping] = useState(false);
  const [announce, announcement] = useAnnouncement();
  const [draft, setDraft] = useState<CheckDraft>({
    ...NO_DRAFT,
    quote: host.opened.check ?? '',
  });
  const searchField = useRef<HTMLInputElement>(null);
  const checkField = useRef<HTMLTextAreaElement>(null);

  // Asked before the first painting, which wakes the worker: it opens the record while the person types.
  useLayoutEffect(() => {
    if (typed !== '') store.change({ query: typed });
    learn();
    unattended(restore);
    unattended(() => host.tab().then(setView, () => setView(OUT_OF_REACH)));
  }, [host]);
  useCaret(part, () => {
    if (part === 'search') giveFocus(searchField.current);
    if (part === 'check') {
      giveFocus(checkField.current);
      checkField.current?.select();
    }
  });

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
    await (search ? searches.keep(search.query) : searches.show());
  };
  const help = (): void => {
    setHelping(true);
    unattended(() => host.shortcuts().then(setShortcuts));
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
      unattended(() => searches.keep(query));
      store.change({ query: '' });
      searchField.current?.focus();
    } else {
      host.close();
    }
  };
  usePageKeys((event) => {
    if (event.defaultPrevented) return;
    const command = popupCommand(event, isField(event.target));
    if (command !== 'search' && command !== 'help' && command !== 'back') return;
    event.preventDefault();
    if (command === 'search') toSearch();
    if (command === 'help') help();
    if (command === 'back') stepBack();
  });

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
                onLearn={learn}
                recent={recent}
                onKeep={(query) => unattended(() => searches.keep(query))}
                onForget={() => unattended(searches.forget)}
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
                onLearn={learn}
                host={host}
                field={checkField}
                announce={announce}
              />
            )}
          </Tabs>
        </main>
        {announcement}
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
