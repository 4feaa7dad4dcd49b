import type { JSX } from 'preact';
import { Button } from '../ui/controls/Button.tsx';
import { CloseIcon, DownIcon, PinIcon, RecordIcon } from '../ui/controls/icons.tsx';
import { type Tab, Tabs } from '../ui/controls/Tabs.tsx';
import { RewritingNote } from '../ui/quotation/RewritingNote.tsx';
import { dateInWords } from '../ui/words/date-words.ts';
import { countStatements } from '../ui/words/found-words.ts';
import { useTranslate } from '../ui/words/strings.ts';
import type { CloseKind, PageUiHost, PageUiView } from './page-ui-host.ts';
import type { PanelTab } from './panel-state.ts';
import { QuotationList } from './QuotationList.tsx';
import { StatementList } from './StatementList.tsx';
import { TopicList } from './TopicList.tsx';

export interface PanelProps {
  host: PageUiHost;
  view: PageUiView;
  tab: PanelTab;
  pinned: boolean;
  onTab: (tab: PanelTab) => void;
  onPin: (pinned: boolean) => void;
  onShrink: () => void;
  onHide: (kind: CloseKind) => void;
  onJump: (quotation: number) => boolean;
}

/** The popup in the page: statements, quotations and topics, and every way to close or hide it. */
export function Panel(props: PanelProps): JSX.Element {
  const translate = useTranslate();
  const { host, view, tab, pinned } = props;
  const { corpus, quotations, topics } = view.findings;
  const compared = quotations.filter(({ verdict }) => verdict !== 'too-short');
  const tabs: Tab<PanelTab>[] = [
    {
      id: 'statements',
      label: translate('page.tabStatements'),
      count: countStatements(view.findings),
    },
    {
      id: 'quotations',
      label: translate('page.tabQuotations'),
      count: compared.length,
    },
    { id: 'topics', label: translate('page.tabTopics'), count: topics.length },
  ];
  return (
    <section class="panel" role="dialog" aria-labelledby="panel-title" tabIndex={-1} id="panel">
      <header class="panel-head">
        <RecordIcon size={22} />
        <h2 id="panel-title">{translate('page.found')}</h2>
        <Button
          kind="icon"
          icon={<PinIcon />}
          label={translate(pinned ? 'page.unpin' : 'page.pin')}
          pressed={pinned}
          onPress={() => props.onPin(!pinned)}
        />
        <Button
          kind="icon"
          icon={<DownIcon />}
          label={translate('page.minimise')}
          onPress={props.onShrink}
        />
        <Button
          kind="icon"
          icon={<CloseIcon />}
          label={translate('page.hideNow')}
          onPress={() => props.onHide('once')}
        />
      </header>
      <Tabs
        tabs={tabs}
        selected={tab}
        onSelect={props.onTab}
        label={translate('page.panel')}
        idPrefix="panel"
      >
        {tab === 'statements' && <StatementList host={host} view={view} />}
        {tab === 'quotations' && <RewritingNote rewriting={view.findings.rewriting} />}
        {tab === 'quotations' && <QuotationList host={host} view={view} onJump={props.onJump} />}
        {tab === 'topics' && <TopicList topics={topics} />}
      </Tabs>
      <footer class="panel-foot">
        {/* Text below, buttons above: a second click where the pill was must not hide us. */}
        <div class="actions">
          <Button kind="plain" onPress={() => props.onHide('set')}>
            {translate('page.hideSet')}
          </Button>
          <Button kind="plain" onPress={() => props.onHide('site')}>
            {translate('page.hideSite')}
          </Button>
          <Button kind="plain" onPress={() => props.onHide('all')}>
            {translate('action.pause')}
          </Button>
        </div>
        <p>
          {translate.plural('page.corpus', corpus.statements, {
            from: dateInWords(corpus.from, translate, 'short'),
            until: dateInWords(corpus.until, translate, 'short'),
          })}
        </p>
      </footer>
    </section>
  );
}
