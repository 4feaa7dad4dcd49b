import type { JSX } from 'preact';
import { Button } from '../ui/controls/Button.tsx';
import { RecordIcon } from '../ui/controls/icons.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import { DEMO_ARTICLE } from './demo-article.ts';

export interface WelcomeProps {
  /** Number of news sites on which it works automatically. */
  sites: number;
  /** The shortcut that opens the toolbar popup; empty if there is none. */
  shortcut: string;
  /** Looks up the article on this page, as on any news site. */
  onTry: () => void;
  openSettings: () => void;
}

/** The page shown after installation: three steps and an article to try them on. Works offline, like everything else. */
export function WelcomeApp(props: WelcomeProps): JSX.Element {
  const translate = useTranslate();
  const { title, dateline, published, paragraphs } = DEMO_ARTICLE;
  return (
    <main class="welcome">
      <header>
        <h1 class="view-title">
          <RecordIcon size={30} />
          {translate('welcome.title')}
        </h1>
        <p>{translate('welcome.promise')}</p>
      </header>
      <ol class="welcome-steps">
        <li>
          <h2>{translate('welcome.read.title')}</h2>
          <p>{translate('welcome.read.text', { count: props.sites })}</p>
          <Button kind="main" onPress={props.onTry}>
            {translate('welcome.read.try')}
          </Button>
        </li>
        <li>
          <h2>{translate('welcome.check.title')}</h2>
          <p>{translate('welcome.check.text')}</p>
        </li>
        <li>
          <h2>{translate('welcome.search.title')}</h2>
          <p>{translate('welcome.search.text')}</p>
          {props.shortcut && (
            <p>
              {translate('options.shortcuts.title')} <kbd>{props.shortcut}</kbd>
            </p>
          )}
        </li>
      </ol>
      <article class="welcome-article" lang="en" dir="ltr">
        <h2>{title}</h2>
        <time dateTime={published}>{dateline}</time>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <footer>
        <p>{translate('welcome.privacy')}</p>
        <Button onPress={props.openSettings}>{translate('welcome.settings')}</Button>
      </footer>
    </main>
  );
}
