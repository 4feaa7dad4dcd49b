/**
 * The shapes of the record: statements, turns, passages, people and topics. Terms follow Popolo (speaker, role, organisation)
 * and SKOS (prefLabel, altLabel, broader, related). All offsets in this code base are UTF-16 code units; all dates are ISO
 * 8601.
 */

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `unknown`. Always shown exactly as precisely as it is known. */
export type PartialDate = string;

/** Whose words a passage contains. Only `direct` words are the official's own. */
export type Voice = 'direct' | 'reported' | 'question' | 'editorial';

/** What kind of body is behind a publisher or outlet. */
export type Affiliation = 'government' | 'state-media' | 'party' | 'independent';

export type StatementKind = 'interview' | 'article' | 'speech' | 'press-conference' | 'readout';

export interface Publisher {
  name: string;
  affiliation: Affiliation;
  /** Country as an ISO 3166-1 alpha-2 code, if known. */
  country?: string;
}

/** A speaker in the role held on the event date. */
export interface Speaking {
  /** Id in the people vocabulary. */
  person: string;
  name: string;
  role: string;
  organisation: string;
}

export interface Interviewer {
  /** `null`: the source does not name the interviewer. */
  name: string | null;
  organisation?: string;
  affiliation?: Affiliation;
}

/** The same statement published elsewhere, and how that copy differs. */
export interface OtherCopy {
  url: string;
  publisher?: string;
  language?: string;
  difference: string;
}

/** Everything about a statement except its words. */
export interface StatementHead {
  id: string;
  title: string;
  kind: StatementKind;
  speakers: Speaking[];
  interviewers: Interviewer[];
  /** When it was said. */
  eventDate: PartialDate;
  /** If the event date is unknown: the last day on which it can have been said. */
  eventNotAfter?: PartialDate;
  venue?: string;
  /** Where the statement first appeared, e.g. the magazine or broadcaster. */
  outlet: Publisher;
  /** Who published the page from which this text was taken. */
  publisher: Publisher;
  publicationDate: PartialDate;
  /** A later change to the page; says nothing about when it was said. */
  pageUpdated?: PartialDate;
  /** https or http address of the page. */
  url: string;
  /** SHA-256 (hex) of the captured page text in corpus/sources. */
  sourceHash: string;
  /** BCP 47 language in which it was said or written. */
  languageDelivered: string;
  /** BCP 47 language of this text. */
  languageText: string;
  /** True if this text is a translation of what was said. */
  translation: boolean;
  copies: OtherCopy[];
  notes: string[];
}

/** One person's uninterrupted words. */
export interface Turn {
  /** Id of the person speaking, or `null` for interviewers and editors. */
  person: string | null;
  /** The label to show, e.g. "Qin Gang" or "Interviewer (not named)" (see `speakerName`). */
  label: string;
  voice: Voice;
  /** The publisher's subheading above this turn; neither indexed nor part of anybody's statement. */
  heading?: string;
  /** Positions in `Corpus.passages`, in order. */
  passages: number[];
}

export interface Statement extends StatementHead {
  turns: Turn[];
}

/** Words inside a passage that are not its speaker's own: a charter, a proverb, an imitation of critics. */
export interface QuotedSpan {
  start: number;
  end: number;
  /** Whose words, e.g. "the Charter of the United Nations". */
  source: string;
}

/** The unit that is indexed and shown: one paragraph of a turn, in one voice. */
export interface Passage {
  /** `<statement id>#p<number>`, stable across builds. */
  id: string;
  /** Position in `Corpus.statements`. */
  statement: number;
  /** Position in `Statement.turns`. */
  turn: number;
  /** Number of the source paragraph; a paragraph with several voices gives several passages. */
  paragraph: number;
  voice: Voice;
  /** Who said the words (direct) or whose words are reported; `null` for interviewers and editors. */
  person: string | null;
  /** Character for character as in the captured source. */
  text: string;
  /** Position of the question this answers, if any. */
  question?: number;
  quoted?: QuotedSpan[];
  /** Ids of topics this passage is about (set by the corpus build from the vocabulary). */
  topics: string[];
}

/** A role held over a span of time. */
export interface DatedRole {
  role: string;
  organisation: string;
  from?: PartialDate;
  until?: PartialDate;
}

export interface Person {
  id: string;
  name: string;
  /** The part of the name used in later mentions ("Qin"). */
  familyName: string;
  /** Other spellings, and names by language tag. */
  aliases: string[];
  labels: Record<string, string[]>;
  roles: DatedRole[];
}

/** A way to name a topic in running text. In `text`, `needs` and `unless`, "$id" means any name of that topic. */
export interface TopicAlias {
  /** Words, or "A + B": parts that count if all of them are in one headline or stretch of text. */
  text: string;
  /** Match only with this exact capitalisation ("Quad", "WHO"). */
  exactCase?: boolean;
  /** How much one mention says about the topic, 0..1; 1 if absent, 0 hides shorter names ("pre-Covid"). */
  weight?: number;
  /** Counts only if one of these is on the page too. */
  needs?: string[];
  /** Does not count if one of these is on the page. */
  unless?: string[];
}

/** What a topic is called, and how it relates to others; not how a text names it. */
export interface TopicHead {
  id: string;
  /** Name shown in English, and in languages without a name of their own. */
  prefLabel: string;
  /** Names shown in other languages, by language tag. */
  names?: Record<string, string>;
  broader: string[];
  /** A ubiquitous subject ("China", "trade"): never enough on its own. */
  background?: boolean;
  /** A country or region: a passage about one that a page never names is off that page's topic. */
  place?: boolean;
  /** Another subject whose words are often figures of speech ("a novel idea"): a headline's only count if the page says more of it. */
  figurative?: boolean;
}

/** A concept of the vocabulary (SKOS). */
export interface Topic extends TopicHead {
  scopeNote: string;
  aliases: TopicAlias[];
  /** Words, by language tag, that name it on pages in other languages than English; "*" matches any ending. */
  labels: Record<string, string[]>;
  related: string[];
  /** The page must contain one of these for the topic to count at all. */
  needs?: string[];
  /** Another subject, weighed against the topic's own evidence ("quadruplets", "$sport"). */
  unless?: string[];
}

export interface Corpus {
  /** Format version of this file. */
  format: 1;
  /** Name and edition shown to people. */
  name: string;
  /** SHA-256 (hex) over the statements and the vocabulary. */
  hash: string;
  statements: Statement[];
  passages: Passage[];
  people: Person[];
  topics: Topic[];
}

/** A corpus without what names its topics in a text, which is most of it: enough for everything but choosing topics by name. */
export type CorpusTexts = Omit<Corpus, 'topics'> & { topics: TopicHead[] };
