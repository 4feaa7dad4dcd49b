import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { ReadIcon } from '../controls/icons.tsx';
import { SourceLink } from '../controls/SourceLink.tsx';
import { useTranslate } from '../words/strings.ts';

export interface ReadOnProps {
  /** A passage of the record, and where its text comes from. */
  place: { statement: string; passage: string; text: string; url: string; publisher: string };
  openReader?: ((statement: string, passage: string) => void) | undefined;
  openSource?: ((url: string) => void) | undefined;
}

/** The two ways to read on from a passage: its words on the publisher's page, and the whole statement. */
export function ReadOn({ place, openReader, openSource }: ReadOnProps): JSX.Element {
  const translate = useTranslate();
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
      {openReader !== undefined && (
        <Button
          icon={<ReadIcon size={16} />}
          onPress={() => openReader(place.statement, place.passage)}
        >
          {translate('action.whole')}
        </Button>
      )}
    </>
  );
}
