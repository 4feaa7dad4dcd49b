import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PassageCard } from '../../core/findings.ts';
import { Button } from '../controls/Button.tsx';
import { directionOf } from '../words/direction.ts';
import { useTranslate } from '../words/strings.ts';
import { excerpt } from './excerpt.ts';
import { MarkedText } from './MarkedText.tsx';

/** The words on record, matched words marked; a long passage starts folded around its first match. */
export function PassageText(
  props: Pick<PassageCard, 'text' | 'highlights' | 'language' | 'voice'>,
): JSX.Element {
  const translate = useTranslate();
  const [whole, setWhole] = useState(false);
  const { text, highlights, language } = props;
  const part = excerpt(text, highlights);
  const folded = part.start > 0 || part.end < text.length;
  const shown = whole ? { start: 0, end: text.length } : part;
  return (
    <>
      <blockquote class={`passage passage-${props.voice}`} dir={directionOf(language)}>
        <MarkedText text={text} ranges={highlights} language={language} part={shown} />
      </blockquote>
      {folded && (
        <Button kind="plain" expanded={whole} onPress={() => setWhole(!whole)}>
          {translate(whole ? 'statement.less' : 'statement.more')}
        </Button>
      )}
    </>
  );
}
