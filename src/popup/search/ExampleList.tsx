import type { JSX } from 'preact';
import { Button } from '../../ui/controls/Button.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { Example } from './examples.ts';

/** Searches that find something, each a button. */
export function ExampleList(props: {
  examples: readonly Example[];
  onExample: (query: string) => void;
}): JSX.Element {
  const translate = useTranslate();
  return (
    <>
      <h3>{translate('popup.empty.try')}</h3>
      <ul class="examples">
        {props.examples.map(({ label, query }) => (
          <li key={query}>
            <Button onPress={() => props.onExample(query)}>
              <bdi dir="auto">{label}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
