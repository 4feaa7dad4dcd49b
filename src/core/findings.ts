import type { Affiliation, PartialDate, QuotedSpan, StatementKind, Voice } from './statement.ts';

/** Why a topic was found: which words, where, how often. */
export interface TopicEvidence {
  words: string;
  where: 'title' | 'lead' | 'body' | 'metadata';
  count: number;
}

/** One reason for showing a passage. Interfaces translate it into sentences; none are made here. */
export type Reason =
  /** Words of the page that name the subject: several if they count together, as in "China" and "Russia". */
  | { kind: 'named'; words: string[]; where: TopicEvidence['where']; count: number }
  /** Consecutive words that the page and the passage share, as written in the passage. */
  | { kind: 'shared'; words: string }
  /** The question that the passage answers names the subject, but the passage itself does not. */
  | { kind: 'asked' };

export interface DetectedTopic {
  id: string;
  /** In English. */
  label: string;
  /** The same in other languages, by language tag. */
  names?: Record<string, string>;
  /** 0..1. */
  score: number;
  evidence: TopicEvidence[];
}

/** One passage of the record with its provenance, ready to be shown. */
export interface PassageCard {
  /** Statement id. */
  statement: string;
  /** Passage id. */
  passage: string;
  /** Title of the statement. */
  title: string;
  speaker: string;
  /** The speaker's role on the event date. */
  role: string;
  /** Event date: when it was said. */
  date: PartialDate;
  /** If the event date is unknown: the last day on which it can have been said. */
  notAfter?: PartialDate;
  venue?: string;
  /** Where it first appeared, and what is behind that outlet. */
  outlet: string;
  outletAffiliation: Affiliation;
  /** Who published the page from which the text was taken. */
  publisher: string;
  affiliation: Affiliation;
  url: string;
  text: string;
  voice: Voice;
  /** BCP 47 language of `text`; `translation` says whether it was said in another. */
  language: string;
  translation: boolean;
  /** The question it answers, if there is one. */
  question: string | null;
  /** UTF-16 ranges of `text` to mark. */
  highlights: TextRange[];
  topics: string[];
  /** What kind of statement it is, for citations. */
  kind?: StatementKind;
  /** Who asked, each with the organisation if it is named, for citations; left out if nobody did. */
  interviewers?: string[];
  /** When the page was published, for citations; never shown as the date of what was said. */
  publicationDate?: PartialDate;
  /** The speaker's family name, for citations; without it the name is cited as written. */
  familyName?: string;
}

/** A passage related to a page. */
export interface RelatedPassage extends PassageCard {
  /** Probability (0..1) that a reader of the page finds it related. */
  score: number;
  /** Why it is shown, most important first; the interface puts it into words. */
  reasons: Reason[];
}

/** A statement on a page's topics, for the timeline. */
export interface StatementInTime {
  /** Ids of the statement, and of the passage at which to open it. */
  statement: string;
  passage: string;
  speaker: string;
  title: string;
  date: PartialDate;
}

/** A passage that answers a search. */
export interface SearchHit extends PassageCard {
  /** For ordering the hits of one search; not comparable across searches. */
  score: number;
}

/** Half-open range of UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}

export type Verdict =
  | 'verbatim'
  | 'elided'
  | 'altered'
  | 'reported'
  | 'question'
  | 'different-wording'
  | 'phrase'
  | 'too-short'
  | 'not-in-corpus';

export type VerdictFlag =
  | 'other-speaker'
  | 'predates'
  | 'cut-sentence'
  | 'not-adjacent'
  | 'several-sources'
  | 'quoted-words'
  | 'meaning-omission'
  | 'contraction-only'
  | 'spelling-only'
  | 'too-few-words'
  | 'other-language'
  | 'too-long'
  | 'one-of-several';

/** A difference that is ignored when words are compared. */
export type Fold =
  | 'case'
  | 'quote-marks'
  | 'dashes'
  | 'spaces'
  | 'abbreviation'
  | 'spelling'
  | 'percent'
  | 'number-format'
  | 'ligature'
  | 'brackets'
  | 'punctuation'
  | 'hesitation';

/** A stretch of the record: `text` is exactly passage.text.slice(start, end). */
export interface RecordSpan extends TextRange {
  statement: string;
  passage: string;
  text: string;
}

export interface QuotationMatch extends RecordSpan {
  voice: Voice;
  speaker: string;
  role: string;
  date: PartialDate;
  publisher: string;
  affiliation: Affiliation;
  url: string;
  /** True if the record's text is a translation of what was said. */
  translation: boolean;
  /** All stretches that the quotation consists of, in the quotation's order; one for an unbroken quotation. */
  spans: RecordSpan[];
  /** The record's text right before and after, to the ends of the sentences or one sentence more. */
  before: string;
  after: string;
  question: string | null;
  /** Words in the match that the speaker was quoting from others. */
  quoted: QuotedSpan[];
  /** BCP 47 language of `text`, if known. */
  language?: string;
  /** Occasion on which it was said, for the verification note. */
  venue?: string;
  /** If `date` is unknown: the last day on which it can have been said. */
  notAfter?: PartialDate;
}

export type EditKind = 'equal' | 'insert' | 'delete' | 'replace' | 'omit';

/** What makes an edit more, or less, serious than another. */
export type EditNote =
  | 'number'
  | 'negation'
  | 'modal'
  | 'date'
  | 'name'
  | 'contraction'
  | 'spelling';

/**
 * One step of the word-level difference, page against record.
 * `insert`: words only on the page; `delete`: words only in the record; `omit`: left out at a marked gap.
 */
export interface Edit {
  kind: EditKind;
  page: string;
  record: string;
  /** Range in the quotation's text. */
  pageStart: number;
  pageEnd: number;
  /** Id of the passage, and the range in its text. */
  passage: string;
  recordStart: number;
  recordEnd: number;
  note?: EditNote;
}

/** A quotation found on a page; `text` is the text between the marks. */
export interface PageQuotation {
  /** The words, joined across attribution breaks with one space. */
  text: string;
  /** The positions of its pieces on the page. */
  pieces: QuotationPiece[];
  /** Where a pull quote on the page repeats these words, or some of them. */
  again?: QuotationPiece[];
  /** The speaker as named by the page; `null` if it names nobody. */
  speaker: string | null;
  /** Id in the people vocabulary, if the name is in it. */
  person: string | null;
  /**
   * Only if no more than a pronoun or the words before name the speaker (“…,” he said): ids of those on the people list whom the
   * page names in full, any of whom may be meant.
   */
  perhaps?: readonly string[];
  place: 'title' | 'body' | 'block';
}

/** `paragraphs[paragraph].slice(start, end)` is within the marks; paragraph -1 is the title. */
export interface QuotationPiece extends TextRange {
  paragraph: number;
}

export interface CheckedQuotation extends PageQuotation {
  verdict: Verdict;
  flags: VerdictFlag[];
  match: QuotationMatch | null;
  /** Further places with the same words. */
  others: QuotationMatch[];
  edits: Edit[];
  folds: Fold[];
  /**
   * Words of the record, left out or cut off, that negate or restrict the rest; the flag `meaning-omission` refers to these.
   */
  turning?: string[];
}

/** Everything there is to say about a page. */
export interface PageFindings {
  /** If false, nothing may be drawn. */
  shown: boolean;
  topics: DetectedTopic[];
  related: RelatedPassage[];
  /** All statements on the topics of `related`, including those without a passage in it. */
  timeline?: StatementInTime[];
  quotations: CheckedQuotation[];
  /** The statement that the page retells from end to end in other words, if it does. */
  rewriting?: { statement: string; title: string };
  /** What negative answers refer to. */
  corpus: CorpusSummary;
}

export interface CorpusSummary {
  name: string;
  hash: string;
  statements: number;
  passages: number;
  /** Event dates of the oldest and the newest statement. */
  from: PartialDate;
  until: PartialDate;
}
