import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { unattended } from '../platform/unattended.ts';
import { useAnnounce } from '../ui/controls/Announcer.tsx';
import { type Tab, Tabs } from '../ui/controls/Tabs.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import { CheckTab } from './check/CheckTab.tsx';
import { useDraft } from './check/use-draft.ts';
import type { PopupHost, TabView } from './host/popup-host.ts';
import { useAbout } from './host/use-about.ts';
import { BackContext, createBackStack } from './keys/back-stack.ts';
import { PopupHelp } from './keys/PopupHelp.tsx';
import { giveFocus, useCaret } from './keys/use-caret.ts';
import { usePopupKeys } from './keys/use-popup-keys.ts';
import { PopupHead } from './PopupHead.tsx';
import { countFound } from './page/count-found.ts';
import { PageTab } from './page/PageTab.tsx';
import { SearchTab } from './search/SearchTab.tsx';
import { useSearch } from './search/use-search.ts';

type Part = 'search' | 'page' | 'check';

/** Shown when even the active tab could not be determined. */
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
  const stack = useMemo(createBackStack, []);
  const [part, setPart] = useState<Part>(() => firstPart(host.opened));
  const [view, setView] = useState<TabView | null>(null);
  const [helping, setHelping] = useState(false);
  const announce = useAnnounce();
  const about = useAbout(host.lookups);
  const search = useSearch(host, typed);
  const draft = useDraft(host);

  // Before the first paint, because this wakes the worker: it opens the record while the person types.
  useLayoutEffect(() => {
    search.begin();
    about.learn();
    draft.restore();
    unattended(() => host.tab().then(setView, () => setView(OUT_OF_REACH)));
  }, [host]);
  useCaret(part, () => {
    // Whoever goes from tab to tab by the arrow keys goes on from there.
    if (document.activeElement?.matches('[aria-selected=true]:focus-visible')) return;
    if (part === 'search') giveFocus(search.field.current);
    if (part === 'check') draft.focus();
  });

  const goTo = (next: Part): void => {
    setPart(next);
    announce('');
  };
  usePopupKeys({
    search() {
      goTo('search');
      search.field.current?.focus();
      search.field.current?.select();
    },
    help: () => setHelping(true),
    back() {
      if (stack.back() || (part === 'search' && search.clearQuery())) return;
      host.close();
    },
  });

  const found = countFound(view?.findings ?? null);
  const tabs: Tab<Part>[] = [
    { id: 'search', label: translate('popup.tabs.search') },
    {
      id: 'page',
      label: translate('popup.tabs.page'),
      ...(found > 0 && { count: found }),
    },
    { id: 'check', label: translate('popup.tabs.check') },
  ];
  return (
    <BackContext.Provider value={stack}>
      <div class="popup otr-root" dir={translate.direction}>
        <PopupHead onHelp={() => setHelping(true)} openSettings={host.openSettings} />
        <main class="popup-main">
          <Tabs
            label={translate('popup.tabs.label')}
            idPrefix="otr-part"
            selected={part}
            onSelect={goTo}
            tabs={tabs}
          >
            {part === 'search' && (
              <SearchTab
                search={search}
                about={about}
                host={host}
                onCheck={(words) => {
                  draft.replace(words);
                  goTo('check');
                }}
              />
            )}
            {part === 'page' && (
              <PageTab view={view} host={host} onView={setView} onPaste={() => goTo('check')} />
            )}
            {part === 'check' && <CheckTab state={draft} about={about} host={host} />}
          </Tabs>
        </main>
        {helping && <PopupHelp host={host} onClose={() => setHelping(false)} />}
      </div>
    </BackContext.Provider>
  );
}

function firstPart({ check, page }: PopupHost['opened']): Part {
  if (check !== undefined) return 'check';
  return page ? 'page' : 'search';
}
