import type { JSX } from 'preact';
import type { PageFindings } from '../core/findings.ts';
import { Button } from '../ui/controls/Button.tsx';
import { CloseIcon, RecordIcon } from '../ui/controls/icons.tsx';
import { useTrusted } from '../ui/controls/trust.ts';
import { useTranslate } from '../ui/words/strings.ts';
import { pillWords } from './pill-words.ts';

/** The small label in the corner: how many statements, on what, by whom. */
export function Pill(props: {
  findings: PageFindings;
  onOpen: () => void;
  onClose: () => void;
}): JSX.Element {
  const translate = useTranslate();
  const trusted = useTrusted();
  const { count, details, summary } = pillWords(props.findings, translate);
  return (
    <div class="pill">
      <button
        type="button"
        class="pill-open"
        id="pill-open"
        aria-label={translate('page.openPanel', { summary })}
        aria-expanded={false}
        onClick={trusted(props.onOpen)}
      >
        <RecordIcon size={18} />
        <span class="pill-count">{count}</span>
        {details.map((detail) => (
          <span class="pill-detail" key={detail}>
            <bdi>{detail}</bdi>
          </span>
        ))}
      </button>
      <Button
        kind="icon"
        icon={<CloseIcon size={16} />}
        label={translate('page.hideNow')}
        onPress={props.onClose}
      />
    </div>
  );
}
