import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { snippet } from '../../core/search/snippet.ts';
import type { Passage } from '../../core/statement.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { MarkedText } from '../../ui/statement/MarkedText.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { FoundPlace } from './find-in-statement.ts';
import { keepInView } from './keep-in-view.ts';

/** UTF-16 units of a passage shown around a place found. */
const SNIPPET_LENGTH = 110;

/** Places found shown at most; the counter still tells how many there are. */
const MAX_LISTED = 200;

/** The places found, each with the words around it; pressing one goes there. */
export function FoundList(props: {
  found: readonly FoundPlace[];
  current: number;
  passages: readonly Passage[];
  language: string;
  onGo: (index: number) => void;
}): JSX.Element {
  const translate = useTranslate();
  const { found, passages } = props;
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    keepInView(nav.current?.querySelector('[aria-current]') ?? null);
  }, [found, props.current]);
  return (
    <nav class="outline" aria-label={translate('reader.find.list')} ref={nav}>
      <h2>{translate.plural('reader.find.count', found.length)}</h2>
      <ol>
        {found.slice(0, MAX_LISTED).map((place, index) => {
          const text = passages.find(({ id }) => id === place.passage)?.text ?? '';
          return (
            <li
              key={`${place.passage}:${place.start}`}
              aria-current={index === props.current ? 'location' : undefined}
            >
              <Button kind="plain" onPress={() => props.onGo(index)}>
                <MarkedText
                  text={text}
                  ranges={[place]}
                  language={props.language}
                  part={snippet(text, [place], SNIPPET_LENGTH)}
                />
              </Button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
