import type { JSX } from 'preact';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchIcon } from '../../ui/controls/icons.tsx';
import { EmptyState } from '../../ui/controls/States.tsx';
import { type MessageKey, useTranslate } from '../../ui/words/strings.ts';
import type { TabView } from '../host/popup-host.ts';

/** What is said about a page that was not looked up, and what is offered in place of it. */
interface Said {
  title: MessageKey;
  text: MessageKey | null;
  /** To look it up all the same, or to paste a quotation where no script of ours can read one. */
  offer: 'check' | 'paste' | null;
}

const SAID: Readonly<Record<TabView['kind'], Said>> = {
  'article-site': {
    title: 'popup.page.notArticleTitle',
    text: 'popup.page.notArticleText',
    offer: 'check',
  },
  'other-site': {
    title: 'popup.page.otherSiteTitle',
    text: 'popup.page.otherSiteText',
    offer: 'check',
  },
  file: {
    title: 'popup.page.fileTitle',
    text: 'popup.page.otherSiteText',
    offer: 'check',
  },
  'file-closed': {
    title: 'popup.page.noAccessTitle',
    text: 'popup.page.fileClosedText',
    offer: 'paste',
  },
  pdf: {
    title: 'popup.page.pdfTitle',
    text: 'popup.page.pdfText',
    offer: 'paste',
  },
  'no-access': {
    title: 'popup.page.noAccessTitle',
    text: 'popup.page.noAccessText',
    offer: 'paste',
  },
  'extension-page': {
    title: 'popup.page.ownTitle',
    text: 'popup.page.ownText',
    offer: null,
  },
};

/** Why nothing is shown for the page in front, in plain words, and what can be done instead. */
export function NotLookedUp(props: {
  view: TabView;
  busy: boolean;
  onCheck: () => void;
  onPaste: () => void;
}): JSX.Element {
  const translate = useTranslate();
  const { view, busy } = props;
  const { title, text, offer } = saidOf(view);
  return (
    <EmptyState
      title={translate(title, { host: view.host })}
      text={text === null ? '' : translate(text)}
    >
      {offer === 'check' && (
        <Button kind="main" icon={<SearchIcon />} disabled={busy} onPress={props.onCheck}>
          {translate(busy ? 'popup.page.checking' : 'popup.page.check')}
        </Button>
      )}
      {offer === 'paste' && (
        <Button onPress={props.onPaste}>{translate('popup.page.paste')}</Button>
      )}
    </EmptyState>
  );
}

function saidOf({ kind, access, hidden, paused }: TabView): Said {
  const said = SAID[kind];
  // Hidden or paused is the reason; the part below says so, next to the way back.
  if (kind === 'article-site' && (hidden || paused)) return { ...said, text: null };
  // One that is listed or was allowed is not said to be missing from the list.
  if (kind === 'other-site' && access !== undefined && access !== 'none') {
    return { ...said, title: 'popup.page.notArticleTitle' };
  }
  return said;
}
