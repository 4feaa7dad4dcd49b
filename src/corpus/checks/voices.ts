import { isOfficialVoice } from '../../core/voices.ts';
import { PEOPLE } from '../corpus-draft.ts';
import type { StatementDraft } from '../parse-statement.ts';
import type { CorpusCheck } from './check.ts';

/** Only speakers have direct and reported words; interviewers and editors never do. */
export const voices: CorpusCheck = {
  name: 'voices',
  description:
    'Direct and reported words belong to a speaker, questions and editorial words to none.',
  check: ({ statements, people }) =>
    statements.flatMap((statement) =>
      faults(statement, (id) => people.find((person) => person.id === id)?.name).map((fault) => ({
        check: 'voices',
        file: statement.file,
        ...fault,
      })),
    ),
};

function faults({ head, body }: StatementDraft, nameOf: (id: string) => string | undefined) {
  const speakers = new Set(head.speakers.map(({ person }) => person));
  const asked = body.some(({ voice }) => voice === 'question');
  const found: { line: number; message: string }[] = [];
  for (const { line, label, voice, person } of body) {
    const official = isOfficialVoice(voice);
    if (official && person === null) {
      found.push({ line, message: `Say whose ${voice} words these are: {${voice} person-id}.` });
    } else if (!official && person !== null) {
      const message = `Words of voice ${voice} belong to no speaker; remove "${person}" or correct the voice.`;
      found.push({ line, message });
    } else if (person !== null && !speakers.has(person)) {
      const message = `"${person}" is not among the speakers of this statement; add the person above or correct the id.`;
      found.push({ line, message });
    } else if (voice === 'direct' && person !== null && (nameOf(person) ?? label) !== label) {
      const message = `The label "${label}" is not the name of "${person}" in ${PEOPLE}; write "## ${nameOf(person)} {direct ${person}}".`;
      found.push({ line, message });
    }
  }
  if (asked && head.interviewers.length === 0 && head.kind !== 'press-conference') {
    const message =
      'There are questions but no interviewers; name them above, or "organisation" alone if they are not named.';
    found.push({ line: 1, message });
  }
  if (!body.some(({ voice }) => isOfficialVoice(voice))) {
    found.push({ line: 1, message: 'The statement holds no words of its speaker; add them.' });
  }
  return found;
}
