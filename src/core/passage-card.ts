import type { PassageCard, TextRange } from './findings.ts';
import type {
  CorpusTexts,
  Interviewer,
  Passage,
  Person,
  Speaking,
  Statement,
} from './statement.ts';

/** What a card is made from. */
export interface CardParts {
  statement: Statement;
  passage: Passage;
  /** Text of the question the passage answers. */
  question: string | null;
  people: Person[];
}

/**
 * A passage with its provenance, ready to be shown. Interviewers and editors appear under the turn's label and without a role:
 * only an official's words carry an official's name. Throws for a position that is not in the corpus.
 */
export function passageCard(
  corpus: CorpusTexts,
  index: number,
  highlights: TextRange[] = [],
): PassageCard {
  const passage = corpus.passages[index];
  const statement = passage && corpus.statements[passage.statement];
  if (!passage || !statement) throw new RangeError(`The corpus has no passage ${index}.`);
  const question = passage.question === undefined ? undefined : corpus.passages[passage.question];
  const parts = { statement, passage, question: question?.text ?? null, people: corpus.people };
  return cardOfParts(parts, highlights);
}

/** The same card without access to the corpus, as in the reader. */
export function cardOfParts(
  { statement, passage, question, people }: CardParts,
  highlights: TextRange[] = [],
): PassageCard {
  const speaking = speakingOf(statement, passage);
  const person = people.find(({ id }) => id === speaking?.person);
  const interviewers = statement.interviewers.map(interviewerWords).filter((words) => words !== '');
  return {
    statement: statement.id,
    passage: passage.id,
    title: statement.title,
    kind: statement.kind,
    publicationDate: statement.publicationDate,
    ...(interviewers.length > 0 && { interviewers }),
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
    question,
    highlights,
    topics: passage.topics,
  };
}

/** "Nawied Jabarkyhl, CGTN"; only the organisation if the source names nobody. */
function interviewerWords({ name, organisation }: Interviewer): string {
  return [name, organisation].filter(Boolean).join(', ');
}

function speakingOf(statement: Statement, passage: Passage): Speaking | undefined {
  if (passage.person === null) return undefined;
  return statement.speakers.find(({ person }) => person === passage.person);
}
