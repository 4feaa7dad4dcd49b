import type { PageQuotation } from '../../findings.ts';
import type { PartialDate, Passage, Person, Statement, Voice } from '../../statement.ts';
import { isNumber } from '../../text/numbers.ts';
import { MAX_CELLS, PROMISING_SHARE } from '../bars.ts';
import { align } from '../compare/align.ts';
import { type Comparison, compare, compareExact, compareReordered } from '../compare/comparison.ts';
import { reorderedPlace } from '../compare/reordered.ts';
import { findCandidates, type Window } from '../shingles/find-candidates.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import { type QuotationRecord, recordWord } from '../shingles/record-words.ts';
import { type Circumstances, judge, LEVELS, type Level } from './judge.ts';
import { predates } from './predates.ts';
import { type SpeakerVerdict, speakerTest } from './speaker-test.ts';
import { timingOf } from './timing.ts';

/** What the page says about a quotation, apart from its words. */
export interface PageContext {
  speaker: string | null;
  person: string | null;
  place: PageQuotation['place'];
  articleDate: PartialDate;
  /** Ids of the statements that the page certainly quotes. */
  quoted: ReadonlySet<string>;
}

/** A quotation (or a part of one) at a place of the record, judged. */
export interface Assessment {
  words: readonly QuotationWord[];
  comparison: Comparison;
  level: Level;
  voice: Voice;
  /** The passage where it begins. */
  passage: Passage;
  statement: Statement;
  speaker: SpeakerVerdict;
  predates: boolean;
}

/** All places that the quotation could come from, best first. */
export function assess(
  record: QuotationRecord,
  words: readonly QuotationWord[],
  context: PageContext,
): Assessment[] {
  const gapped = words.some((word) => word.gap === 'ellipsis');
  const { exact, windows } = findCandidates(record.shingles, words, gapped);
  const comparisons =
    exact.length > 0
      ? exact.map((place) => compareExact(record, words, place))
      : windows.flatMap((window) => compareAt(record, words, window, leastEqual(words, context)));
  return firstAtEachPlace(
    comparisons
      .flatMap((comparison) => assessAt(record, words, comparison, context))
      .sort(byNearness),
  );
}

/** Words that must be equal for a place to be examined. Numbers in other writing can make any number of words equal. */
function leastEqual(words: readonly QuotationWord[], { speaker, person }: PageContext): number {
  if (words.some(({ key }) => isNumber(key))) return 1;
  const named = speaker !== null || person !== null;
  const share = named ? PROMISING_SHARE.named : PROMISING_SHARE.unnamed;
  return Math.max(1, share * words.filter(({ inserted }) => !inserted).length);
}

function compareAt(
  record: QuotationRecord,
  words: readonly QuotationWord[],
  window: Window,
  least: number,
): Comparison[] {
  const reordered = reorderedPlace(record.shingles.words, words, window);
  const moved = reordered === null ? [] : [compareReordered(record, words, reordered)];
  if (words.length * (window.to - window.from) > MAX_CELLS) return moved;
  const steps = align(words, record.shingles.words, window.from, window.to);
  if (steps.filter((step) => step.kind === 'equal').length < least) return moved;
  return [compare(record, words, steps), ...moved];
}

function assessAt(
  record: QuotationRecord,
  words: readonly QuotationWord[],
  comparison: Comparison,
  context: PageContext,
): Assessment[] {
  if (comparison.equal + comparison.moved === 0) return [];
  const { passage } = recordWord(record, comparison.placeFrom);
  const statement = record.corpus.statements[passage.statement];
  if (!statement) return [];
  const voice = voiceOf(record, comparison);
  let known: SpeakerVerdict | undefined;
  const about: Circumstances = {
    get speaker() {
      known ??= speakerOf(record.corpus.people, passage, statement, context);
      return known;
    },
    predates: predates(context.articleDate, statement),
    timing: timingOf(context.articleDate, statement),
    translation: statement.translation,
    voice,
    quoted: context.quoted.has(statement.id),
    headline: context.place === 'title',
  };
  const level = judge(comparison, about);
  if (level === null) return [];
  const { speaker, predates: older } = about;
  return [{ words, comparison, level, voice, passage, statement, speaker, predates: older }];
}

/** If the words span passages of several voices, the least direct voice counts. */
function voiceOf(record: QuotationRecord, comparison: Comparison): Voice {
  const voices = comparison.blocks
    .filter((block) => block.kind === 'equal' || (comparison.moved > 0 && block.kind === 'differ'))
    .flatMap((block) => [block.placeFrom, block.placeTo - 1])
    .map((place) => recordWord(record, place).passage.voice);
  const order: readonly Voice[] = ['question', 'editorial', 'reported'];
  return order.find((voice) => voices.includes(voice)) ?? 'direct';
}

/** An interviewer or editor is not a person in the vocabulary, but may be named in the statement. */
function speakerOf(
  people: readonly Person[],
  passage: Passage,
  statement: Statement,
  { speaker, person }: PageContext,
): SpeakerVerdict {
  if (passage.person !== null) {
    return speakerTest(
      speaker,
      person,
      people.find((one) => one.id === passage.person),
      people,
    );
  }
  if (passage.voice === 'editorial') return 'unknown';
  const names = statement.interviewers.flatMap(({ name }) => (name === null ? [] : [name]));
  const words = (speaker ?? '').toLowerCase();
  if (
    names.some((name) =>
      name
        .toLowerCase()
        .split(' ')
        .some((part) => words.includes(part)),
    )
  )
    return 'same';
  return speakerTest(speaker, person, undefined, people);
}

const VOICES: readonly Voice[] = ['direct', 'reported', 'editorial', 'question'];
const SPEAKERS: readonly SpeakerVerdict[] = ['same', 'unknown', 'doubtful', 'unlikely', 'other'];

/** Closest words first; then by speaker, by whether the date allows it, by voice, and the newest first. */
export function byNearness(a: Assessment, b: Assessment): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    distance(a.comparison) - distance(b.comparison) ||
    SPEAKERS.indexOf(a.speaker) - SPEAKERS.indexOf(b.speaker) ||
    Number(a.predates) - Number(b.predates) ||
    VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) ||
    b.statement.eventDate.localeCompare(a.statement.eventDate) ||
    a.comparison.placeFrom - b.comparison.placeFrom
  );
}

/** Number of differing words, on either side; words that only changed places count as two. */
export function distance({ words, equal, moved, recordWords }: Comparison): number {
  const same = equal + moved;
  return words - same + Math.max(0, recordWords - same) + (moved > 0 ? 2 : 0);
}

/** Two windows can lead to one place: the better reading of it is kept. */
function firstAtEachPlace(all: readonly Assessment[]): Assessment[] {
  const first = new Map(all.toReversed().map((one) => [one.comparison.placeFrom, one]));
  return all.filter((one) => first.get(one.comparison.placeFrom) === one);
}
