import type { JSX } from 'preact';
import type { ToRead } from '../../core/page-protocol.ts';
import { Button } from '../controls/Button.tsx';
import { ReadIcon } from '../controls/icons.tsx';
import { SourceLink } from '../controls/SourceLink.tsx';
import { isForTabBehind } from '../controls/tab-behind.ts';
import { useTranslate } from '../words/strings.ts';

export interface ReadOnProps {
  /** A passage of the record, and where its text comes from. */
  place: { statement: string; passage: string; text: string; url: string; publisher: string };
  openReader?: ((place: ToRead) => void) | undefined;
  openSource?: ((url: string) => void) | undefined;
}

/** The two ways to read on from a passage: its words on the publisher's page, and the whole statement. */
export function ReadOn({ place, openReader, openSource }: ReadOnProps): JSX.Element {
  const translate = useTranslate();
  const { statement, passage } = place;
  return (
    <>
      <SourceLink
        url={place.url}
        words={place.text}
        label={translate('action.sourceAt', { publisher: place.publisher })}
        onOpen={openSource}
      >
        {translate('action.source')}
      </SourceLink>
      {openReader && (
        <Button
          icon={<ReadIcon size={16} />}
          opensTab
          onPress={(event) => openReader({ statement, passage, behind: isForTabBehind(event) })}
        >
          {translate('action.whole')}
        </Button>
      )}
    </>
  );
}
