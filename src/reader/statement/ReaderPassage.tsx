import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { clipboardCitation } from '../../core/cite/clipboard.ts';
import { sourceAddress } from '../../core/cite/text-fragment.ts';
import type { TextRange } from '../../core/findings.ts';
import { cardOfParts } from '../../core/passage-card.ts';
import type { StatementView } from '../../core/protocol.ts';
import type { Passage } from '../../core/statement.ts';
import { passageAnchor, writePlace } from '../../platform/reader-place.ts';
import { unattended } from '../../platform/unattended.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ChevronIcon } from '../../ui/controls/icons.tsx';
import { safeLink } from '../../ui/controls/safe-link.ts';
import { useTrusted } from '../../ui/controls/trust.ts';
import { CopyButton, CopyControl } from '../../ui/copy/CopyButton.tsx';
import { citationFormats } from '../../ui/copy/citation-formats.ts';
import { useCopy } from '../../ui/copy/use-copy.ts';
import { directionOf } from '../../ui/words/direction.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import type { ReaderHost } from '../host/reader-host.ts';
import { CopyLink } from './CopyLink.tsx';
import { ReaderText } from './ReaderText.tsx';
import { selectedWithin, useSelectedWords } from './use-selected-words.ts';

export interface ReaderPassageProps {
  view: StatementView;
  passage: Passage;
  /** The address points to it. */
  chosen: boolean;
  marks: readonly TextRange[];
  current: number | null;
  host: Pick<ReaderHost, 'copy' | 'now'>;
}

/**
 * One passage with its number, which is a link to itself, and its own copy buttons. Where some of its words are selected, those are
 * what is copied, cited and linked to. The key c does what the first button does.
 */
export function ReaderPassage(props: ReaderPassageProps): JSX.Element {
  const translate = useTranslate();
  const { view, passage, host } = props;
  const { statement } = view;
  const number = passageNumber(passage.id);
  const address = safeLink(statement.url);
  // Nine buttons on each of a hundred passages would be too many tab stops, so they are drawn on request.
  const [forms, setForms] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  const selected = useSelectedWords(text);
  // At the press: what was drawn may be a moment older than the selection.
  const words = () => selectedWithin(text.current) || passage.text;
  const card = () => ({ ...cardOf(view, passage), text: words() });
  const cite = useCopy(() => clipboardCitation(card()), host.copy);
  const trusted = useTrusted();
  const copyByKey = trusted((event: KeyboardEvent): void => {
    if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    unattended(cite.start);
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key that does what its first button does
    <div
      onKeyDown={copyByKey}
      class={`reader-passage reader-passage-${passage.voice}`}
      id={passageAnchor(passage.id)}
      tabIndex={-1}
      aria-current={props.chosen ? 'location' : undefined}
    >
      <a
        class="passage-number"
        href={writePlace({ statement: statement.id, passage: passage.id })}
        aria-label={translate('reader.passage', { number })}
      >
        {number}
      </a>
      <p class="passage" ref={text} dir={directionOf(statement.languageText)}>
        <ReaderText
          passage={passage}
          language={statement.languageText}
          marks={props.marks}
          current={props.current}
        />
      </p>
      <fieldset class="passage-actions" aria-label={translate('reader.passage', { number })}>
        <CopyControl
          copying={cite}
          label={translate(selected === '' ? 'action.copy' : 'reader.copySelected')}
          short={selected === '' ? translate('action.copyShort') : undefined}
        />
        <Button
          kind="icon"
          icon={<ChevronIcon size={16} />}
          label={translate('action.copyAs')}
          expanded={forms}
          onPress={() => setForms(!forms)}
        />
        {address !== null && (
          <CopyLink copy={host.copy} address={() => sourceAddress(address, words())} />
        )}
        {forms && (
          <fieldset class="passage-forms" aria-label={translate('action.copyAs')}>
            {citationFormats(card(), { accessed: host.now().slice(0, 10) }).map(
              ({ name, content }) => (
                <CopyButton key={name} label={name} content={content} copy={host.copy} />
              ),
            )}
          </fieldset>
        )}
      </fieldset>
    </div>
  );
}

/** The number in a passage's id: "12" of "…#p12". */
export function passageNumber(id: string): string {
  return passageAnchor(id).slice(1);
}

function cardOf({ statement, passages, people }: StatementView, passage: Passage) {
  const question = passage.question === undefined ? undefined : passages[passage.question];
  return cardOfParts({ statement, passage, people, question: question?.text ?? null });
}
