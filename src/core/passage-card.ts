import type { PassageCard, TextRange } from './findings.ts';
import type { Corpus, Passage, Speaking, Statement } from './statement.ts';

/**
 * A passage with its provenance, ready to be shown. Interviewers and editors appear by the turn's label and without a role:
 * only an official's words carry an official's name. Throws on a position that the corpus does not have.
 */
export function passageCard(
  corpus: Corpus,
  index: number,
  highlights: TextRange[] = [],
): PassageCard {
  const passage = corpus.passages[index];
  const statement = passage && corpus.statements[passage.statement];
  if (!passage || !statement) throw new RangeError(`The corpus has no passage ${index}.`);
  const speaking = speakingOf(statement, passage);
  const person = corpus.people.find(({ id }) => id === speaking?.person);
  const question = passage.question === undefined ? undefined : corpus.passages[passage.question];
  return {
    statement: statement.id,
    passage: passage.id,
    title: statement.title,
    kind: statement.kind,
    publicationDate: statement.publicationDate,
    speaker: speaking?.name ?? statement.turns[passage.turn]?.label ?? '',
    ...(person === undefined ? {} : { familyName: person.familyName }),
    role: speaking?.role ?? '',
    date: statement.eventDate,
    ...(statement.eventNotAfter === undefined ? {} : { notAfter: statement.eventNotAfter }),
    ...(statement.venue === undefined ? {} : { venue: statement.venue }),
    outlet: statement.outlet.name,
    outletAffiliation: statement.outlet.affiliation,
    publisher: statement.publisher.name,
    affiliation: statement.publisher.affiliation,
    url: statement.url,
    text: passage.text,
    voice: passage.voice,
    language: statement.languageText,
    translation: statement.translation,
    question: question?.text ?? null,
    highlights,
    topics: passage.topics,
  };
}

function speakingOf(statement: Statement, passage: Passage): Speaking | undefined {
  if (passage.person === null) return undefined;
  return statement.speakers.find(({ person }) => person === passage.person);
}
