import type { JSX } from 'preact';
import { ChevronIcon } from '../controls/icons.tsx';

/** Words with this many UTF-16 units are folded to their first lines: they must not push what they belong to out of view. */
const LONG = 160;

export interface SetApartProps {
  /** What the words are. */
  label: string;
  text: string;
  /** BCP 47 language of the words. */
  language: string;
  /** Starts unfolded. */
  open?: boolean;
}

/** Words of the record that are not the ones in question: what was asked, what was left out. Nobody takes them for the quotation. */
export function SetApart({ label, text, language, open }: SetApartProps): JSX.Element {
  const long = text.length > LONG;
  const words = (
    <>
      {long && <ChevronIcon size={14} />} {label}
      <bdi lang={language} dir="auto">
        {text}
      </bdi>
    </>
  );
  return long ? (
    <details class="set-apart disclosure" open={open}>
      <summary>{words}</summary>
    </details>
  ) : (
    <p class="set-apart">{words}</p>
  );
}
