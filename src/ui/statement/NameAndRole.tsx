import type { JSX } from 'preact';
import { useTranslate } from '../words/strings.ts';

export interface NameAndRoleProps {
  name: string;
  /** Left out if empty. */
  position?: string | undefined;
  /** The language that both are written in. */
  language?: string;
  nameClass?: string;
}

/** A person and what they were, each in its own direction, with the comma of the reader's language between them. */
export function NameAndRole({
  name,
  position,
  language,
  nameClass,
}: NameAndRoleProps): JSX.Element {
  const translate = useTranslate();
  const named = (
    <bdi class={nameClass} lang={language}>
      {name}
    </bdi>
  );
  if (!position) return named;
  return (
    <>
      {translate('provenance.person')
        .split(/\{(name|role)\}/)
        .map((part) =>
          part === 'name' ? named : part === 'role' ? <bdi lang={language}>{position}</bdi> : part,
        )}
    </>
  );
}
