import type {
  CheckedQuotation,
  Edit,
  Fold,
  PageQuotation,
  Verdict,
  VerdictFlag,
} from '../../findings.ts';
import { editsOf } from '../compare/edits.ts';
import { foldsNeeded } from '../compare/folds-needed.ts';
import type { Assessment } from '../judge/assess.ts';
import { type Sequence, statementsOf } from '../judge/assess-parts.ts';
import { FLAG_ORDER, omissionTurnsMeaning, turningCut } from '../judge/flags.ts';
import type { Level } from '../judge/judge.ts';
import type { QuotationRecord } from '../shingles/record-words.ts';
import { describeMatch, stretchesOf } from './describe-match.ts';
import { matchContext } from './match-context.ts';

/** A quotation with its places, ready to be reported. */
export interface Reading {
  level: Level;
  parts: Assessment[];
  sequences: Sequence[];
  others: Assessment[];
}

/** Maximum words of a silent jump that are worth showing as left out. */
const SHOWN_JUMP_WORDS = 80;

/** The answer for a quotation that was found. */
export function foundResult(
  record: QuotationRecord,
  quotation: PageQuotation,
  reading: Reading,
): CheckedQuotation {
  const { text } = quotation;
  const { parts } = reading;
  const edits = parts.flatMap((part, position) => [
    ...jumpEdit(record, text, parts[position - 1], part, reading.sequences[position] ?? 'first'),
    ...editsOf(record, text, part.words, part.comparison),
  ]);
  const folds = [
    ...new Set(parts.flatMap((part) => foldsNeeded(record, text, part.words, part.comparison))),
  ];
  const cut = cutsOf(record, quotation, parts);
  const turning = turningWords(edits, cut);
  return {
    ...quotation,
    verdict: verdictOf(reading),
    flags: flagsOf(record, reading, edits, folds, { isCut: cut.isCut, turns: turning.length > 0 }),
    match: describeMatch(record, parts),
    others: reading.others.flatMap((other) => describeMatch(record, [other]) ?? []),
    edits,
    folds,
    ...(turning.length > 0 && { turning }),
  };
}

/** The answer for a quotation for which nothing is shown. */
export function emptyResult(
  quotation: PageQuotation,
  verdict: Verdict,
  flags: VerdictFlag[] = [],
): CheckedQuotation {
  return { ...quotation, verdict, flags, match: null, others: [], edits: [], folds: [] };
}

function verdictOf({ level, parts }: Reading): Verdict {
  if (level === 'similar' || level === 'thin') return 'different-wording';
  if (parts.some((part) => part.voice === 'question')) return 'question';
  if (parts.some((part) => part.voice !== 'direct')) return 'reported';
  return level;
}

function turningWords(edits: readonly Edit[], { turning }: Cut): string[] {
  const left = edits.filter(({ kind }) => kind === 'omit' || kind === 'delete');
  const words = left.map((edit) => edit.record).filter(omissionTurnsMeaning);
  return turning === '' ? words : [...words, turning];
}

function flagsOf(
  record: QuotationRecord,
  reading: Reading,
  edits: readonly Edit[],
  folds: readonly Fold[],
  { isCut, turns }: { isCut: boolean; turns: boolean },
): VerdictFlag[] {
  const { parts, sequences } = reading;
  const flags = new Set<VerdictFlag>();
  if (parts.some((part) => part.speaker === 'other')) flags.add('other-speaker');
  if (parts.some((part) => part.predates)) flags.add('predates');
  if (reading.level === 'thin') flags.add('too-few-words');
  if (statementsOf(record, parts).size > 1) flags.add('several-sources');
  if (sequences.some((one) => one !== 'first' && one !== 'adjacent') || parts.some(hasWideJoint)) {
    flags.add('not-adjacent');
  }
  if (isCut) flags.add('cut-sentence');
  if (turns) flags.add('meaning-omission');
  if (parts.some((part) => isQuotedWords(record, part))) flags.add('quoted-words');
  const differing = edits.filter((edit) => /^(?:insert|delete|replace)$/.test(edit.kind));
  if (differing.length > 0 && differing.every((edit) => edit.note === 'contraction'))
    flags.add('contraction-only');
  const misspelt = differing.length > 0 && differing.every((edit) => edit.note === 'spelling');
  if (misspelt || (differing.length === 0 && folds.includes('spelling')))
    flags.add('spelling-only');
  return FLAG_ORDER.filter((flag) => flags.has(flag));
}

function hasWideJoint({ comparison }: Assessment): boolean {
  return comparison.blocks.some((block) => block.kind === 'omit' && block.gap === 'joint');
}

/** What the record's first and last sentence contain beyond the quotation. */
interface Cut {
  isCut: boolean;
  /** The part of it that negates or restricts the quotation. */
  turning: string;
}

/** A lower-case opening does not claim to start a sentence. */
function cutsOf(
  record: QuotationRecord,
  { text }: PageQuotation,
  parts: readonly Assessment[],
): Cut {
  const stretches = parts.flatMap((part) => stretchesOf(record, part));
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return { isCut: false, turning: '' };
  const { cutBefore } = matchContext(first.passage.text, first.start, first.end);
  const { cutAfter } = matchContext(last.passage.text, last.start, last.end);
  const opensLikeSentence = /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
  return {
    isCut: cutAfter !== '' || (opensLikeSentence && cutBefore !== ''),
    turning: turningCut(cutBefore, cutAfter),
  };
}

function isQuotedWords(record: QuotationRecord, part: Assessment): boolean {
  return stretchesOf(record, part).some((stretch) =>
    (stretch.passage.quoted ?? []).some(
      ({ start, end }) => start < stretch.end && end > stretch.start,
    ),
  );
}

/** The words between two parts that follow each other in one turn but not directly. */
function jumpEdit(
  record: QuotationRecord,
  text: string,
  before: Assessment | undefined,
  next: Assessment,
  sequence: Sequence,
): Edit[] {
  if (sequence !== 'later' || !before) return [];
  const from = before.comparison.placeTo;
  const to = next.comparison.placeFrom;
  if (to - from > SHOWN_JUMP_WORDS) return [];
  const lastWord = before.words.at(-1);
  const marked = next.words[0]?.gap !== 'none';
  return editsOf(record, text, lastWord ? [lastWord] : [], {
    ...before.comparison,
    blocks: [
      {
        kind: marked ? 'omit' : 'differ',
        from: 1,
        to: 1,
        placeFrom: from,
        placeTo: to,
        contraction: false,
        gap: marked ? 'joint' : 'none',
      },
    ],
  });
}
