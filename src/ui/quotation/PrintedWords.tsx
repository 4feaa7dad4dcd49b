import type { JSX } from 'preact';

/** Words of a page in the quotation marks of their own language, isolated from the text around them. */
export function PrintedWords(props: { text: string; language: string }): JSX.Element {
  return (
    <bdi lang={props.language} dir="auto">
      <q>{props.text}</q>
    </bdi>
  );
}
