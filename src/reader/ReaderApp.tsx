import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readPlace, writePlace } from '../platform/reader-place.ts';
import { Button } from '../ui/controls/Button.tsx';
import { HelpPanel, type HelpPart } from '../ui/controls/HelpPanel.tsx';
import { KeyboardIcon, RecordIcon } from '../ui/controls/icons.tsx';
import { EmptyState, ErrorState } from '../ui/controls/States.tsx';
import { usePageKeys } from '../ui/controls/use-page-keys.ts';
import { type Translate, useTranslate } from '../ui/words/strings.ts';
import type { ReaderHost } from './host/reader-host.ts';
import { useStatement } from './host/use-statement.ts';
import { AboutCorpus } from './list/AboutCorpus.tsx';
import { StatementList } from './list/StatementList.tsx';
import { runningLine, setRunningLine } from './running-line.ts';
import { StatementReader } from './statement/StatementReader.tsx';

/** The reader: one whole statement as the address says, or the list of all of them. */
export function ReaderApp({ host }: { host: ReaderHost }): JSX.Element {
  const translate = useTranslate();
  const [place, setPlace] = useState(() => readPlace(host.hash()));
  const { about, view, problem, retry } = useStatement(host, place.statement);
  const [helping, setHelping] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => host.onHashChange(() => setPlace(readPlace(host.hash()))), [host]);
  useEffect(() => {
    const title = view?.statement.title ?? translate('reader.title');
    document.title = translate('reader.documentTitle', { title });
    setRunningLine(view ? runningLine(view.statement) : translate('product.name'));
  }, [view]);
  // Before painting: later it would take back who has scrolled by then.
  useLayoutEffect(() => {
    if (place.passage === null) window.scrollTo(0, 0);
  }, [view]);

  usePageKeys((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
    if (event.key === '?') setHelping(true);
    else if (event.key !== '/') return;
    event.preventDefault();
    if (event.key !== '/') return;
    const field = box.current?.querySelector<HTMLInputElement>('.search-field input');
    field?.focus();
    // What is typed now takes the place of what was looked for before.
    field?.select();
  });

  return (
    <div class="reader otr-root" dir={translate.direction} ref={box}>
      <header class="reader-head">
        <RecordIcon size={20} />
        <span class="reader-name">{translate('product.name')}</span>
        {place.statement !== null && <a href={writePlace({})}>{translate('reader.all')}</a>}
        <Button
          kind="icon"
          icon={<KeyboardIcon />}
          label={translate('popup.help.open')}
          onPress={() => setHelping(true)}
        />
      </header>
      <main>
        {(place.statement === null || problem) && <h1>{translate('reader.title')}</h1>}
        {problem && problem.code !== 'not-found' && (
          <ErrorState problem={problem} onRetry={retry} />
        )}
        {problem?.code === 'not-found' && (
          <EmptyState
            title={translate('reader.notFoundTitle')}
            text={translate('reader.notFoundText')}
          />
        )}
        {view && place.statement === view.statement.id && (
          <StatementReader
            key={view.statement.id}
            view={view}
            place={place}
            statements={about?.statements ?? []}
            host={host}
          />
        )}
        {place.statement !== null && !view && !problem && (
          <p class="waiting">{translate('reader.loading')}</p>
        )}
        {about && (place.statement === null || problem?.code === 'not-found') && (
          <>
            <StatementList about={about} />
            <AboutCorpus about={about} />
          </>
        )}
      </main>
      {helping && (
        <HelpPanel
          title={translate('popup.help.open')}
          parts={[helpPart(translate)]}
          onClose={() => setHelping(false)}
        />
      )}
    </div>
  );
}

function helpPart(translate: Translate): HelpPart {
  return {
    title: translate('popup.help.keys'),
    lines: [
      { keys: ['/'], does: translate('popup.help.slash') },
      { keys: ['n'], does: translate('reader.keys.next') },
      { keys: ['p'], does: translate('reader.keys.previous') },
      { keys: ['Enter'], does: translate('reader.find.next') },
      { keys: ['Shift+Enter'], does: translate('reader.find.previous') },
      { keys: ['Esc'], does: translate('reader.find.clear') },
      { keys: ['c'], does: translate('popup.help.copy') },
      { keys: ['?'], does: translate('popup.help.help') },
    ],
  };
}
