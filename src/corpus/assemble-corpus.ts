import type {
  Corpus,
  Passage,
  Person,
  Publisher,
  Statement,
  StatementHead,
  Turn,
} from '../core/statement.ts';
import type { CorpusDraft } from './corpus-draft.ts';
import type { StatementDraft } from './parse-statement.ts';
import { quotedSpans } from './quoted-spans.ts';
import { type PassageDraft, splitTurns, type TurnDraft } from './split-turns.ts';
import { unlistedSpeakers } from './unlisted-speakers.ts';

/** Returns the ids of the topics that any of the texts is about, in the vocabulary's order. */
export type TopicTagger = (texts: string[]) => string[];

/**
 * Builds the corpus from a draft that passed all checks: resolves ids, numbers passages, links answers to questions.
 * What the checks would have refused appears as it was written; a speaker whom people.yaml does not list goes by
 * the label of the turn.
 */
export function assembleCorpus(draft: CorpusDraft, tag: TopicTagger): Omit<Corpus, 'hash'> {
  const passages: Passage[] = [];
  const people = [...draft.people, ...unlistedSpeakers(draft)].map((person) =>
    withOrganisationNames(person, draft),
  );
  const statements = draft.statements.map((statement, position) => {
    const turns = addTurns(splitTurns(statement.body, people), {
      statement,
      position,
      passages,
      tag,
    });
    return { ...headOf(statement, draft, people), turns } satisfies Statement;
  });
  return { format: 1, name: draft.name, statements, passages, people, topics: draft.topics };
}

interface Target {
  statement: StatementDraft;
  position: number;
  passages: Passage[];
  tag: TopicTagger;
}

function addTurns(turns: TurnDraft[], target: Target): Turn[] {
  const first = target.passages.length;
  let question: number | undefined;
  return turns.map(({ passages: drafts, ...turn }, index) => {
    const positions = drafts.map((draft) => {
      const answers = turn.voice === 'question' ? undefined : question;
      target.passages.push(passageOf(draft, turn, index, answers, target, first));
      return target.passages.length - 1;
    });
    if (turn.voice === 'question') question = positions.at(-1);
    return { ...turn, passages: positions };
  });
}

function passageOf(
  draft: PassageDraft,
  turn: Omit<TurnDraft, 'passages'>,
  index: number,
  question: number | undefined,
  target: Target,
  first: number,
): Passage {
  const { head } = target.statement;
  const quoted = turn.voice === 'direct' ? quotedSpans(draft.text, head.quoted) : [];
  return {
    id: `${head.id}#p${target.passages.length - first + 1}`,
    statement: target.position,
    turn: index,
    paragraph: draft.paragraph,
    voice: turn.voice,
    person: turn.person,
    text: draft.text,
    ...(question === undefined ? {} : { question }),
    ...(quoted.length === 0 ? {} : { quoted }),
    topics: target.tag([draft.text, ...draft.context]),
  };
}

function headOf({ head }: StatementDraft, draft: CorpusDraft, people: Person[]): StatementHead {
  return {
    id: head.id,
    title: head.title,
    kind: head.kind,
    speakers: head.speakers.map((speaker) => ({
      person: speaker.person,
      name: people.find((person) => person.id === speaker.person)?.name ?? speaker.person,
      role: speaker.role,
      organisation: organisationName(speaker.organisation, draft),
    })),
    interviewers: head.interviewers.map(({ name, organisation }) => ({
      name: name ?? null,
      ...(organisation === undefined ? {} : bodyOf(organisation, draft)),
    })),
    eventDate: head.event.date,
    ...(head.event.notAfter === undefined ? {} : { eventNotAfter: head.event.notAfter }),
    ...(head.event.venue === undefined ? {} : { venue: head.event.venue }),
    outlet: publisherOf(head.outlet, draft),
    publisher: publisherOf(head.publisher, draft),
    publicationDate: head.published,
    ...(head.updated === undefined ? {} : { pageUpdated: head.updated }),
    url: head.url,
    sourceHash: head.source.sha256,
    languageDelivered: head.language.delivered,
    languageText: head.language.text,
    translation: head.language.translation,
    copies: head.copies,
    notes: head.notes,
  };
}

function bodyOf(id: string, draft: CorpusDraft) {
  const { name, affiliation } = publisherOf(id, draft);
  return { organisation: name, affiliation };
}

function publisherOf(id: string, draft: CorpusDraft): Publisher {
  const found = draft.organisations.find((organisation) => organisation.id === id);
  if (!found) return { name: id, affiliation: 'independent' };
  const { name, affiliation, country } = found;
  return country === undefined ? { name, affiliation } : { name, affiliation, country };
}

function organisationName(id: string, draft: CorpusDraft): string {
  return publisherOf(id, draft).name;
}

function withOrganisationNames(person: Person, draft: CorpusDraft): Person {
  const roles = person.roles.map((role) => ({
    ...role,
    organisation: organisationName(role.organisation, draft),
  }));
  return { ...person, roles };
}
