import type { QuotationWord } from '../shingles/quotation-words.ts';
import { type QuotationRecord, recordWord } from '../shingles/record-words.ts';
import { slotOf } from '../shingles/shingle-index.ts';
import { type Assessment, assess, type PageContext } from './assess.ts';
import { LEVELS, type Level } from './judge.ts';
import type { Part } from './quotation-parts.ts';

/** Where a part of a quotation is in the record relative to the part before it. */
export type Sequence = 'first' | 'adjacent' | 'later' | 'earlier' | 'elsewhere';

/** A quotation whose parts were each found separately. */
export interface PartsAssessment {
  parts: Assessment[];
  sequences: Sequence[];
  level: Level;
  /** Differing words in all parts, plus one for each silent jump. */
  distance: number;
}

/**
 * Looks up every part separately; `null` unless all are found. Parts may be far apart, in other turns or in other statements. A
 * jump inside one pair of marks, within one turn, is a silent omission: the whole is altered. A jump at an ellipsis is a marked
 * omission.
 */
export function assessParts(
  record: QuotationRecord,
  words: readonly QuotationWord[],
  ranges: readonly Part[],
  context: PageContext,
): PartsAssessment | null {
  if (ranges.length < 2) return null;
  const parts: Assessment[] = [];
  const sequences: Sequence[] = [];
  for (const { from, to } of ranges) {
    const found = assess(record, openWith(words.slice(from, to)), context).filter(
      (one) => one.level !== 'similar' && one.level !== 'thin',
    );
    const next = choose(record, parts.at(-1), found);
    if (!next) return null;
    sequences.push(sequenceOf(record, parts.at(-1), next));
    parts.push(next);
  }
  const silent = sequences.filter((sequence, position) => {
    const gap = words[ranges[position]?.from ?? 0]?.gap ?? 'none';
    return (sequence === 'later' || sequence === 'earlier') && gap === 'none';
  }).length;
  const marked = sequences.some(
    (sequence, position) =>
      sequence === 'later' && words[ranges[position]?.from ?? 0]?.gap === 'ellipsis',
  );
  const distances = parts.reduce(
    (sum, { comparison }) => sum + comparison.words - comparison.equal,
    0,
  );
  return {
    parts,
    sequences,
    level: levelOf(parts, silent > 0 ? 'altered' : marked ? 'elided' : 'verbatim'),
    distance: distances + silent,
  };
}

function openWith(words: readonly QuotationWord[]): QuotationWord[] {
  return words.map((word, position) => (position === 0 ? { ...word, gap: 'none' as const } : word));
}

/** The nearest reading; among equals the one that continues from the part before. */
function choose(
  record: QuotationRecord,
  before: Assessment | undefined,
  found: readonly Assessment[],
): Assessment | undefined {
  const best = found[0];
  if (!best || !before) return best;
  const equals = found.filter((one) => one.level === best.level);
  const wanted: readonly Sequence[] = ['adjacent', 'later', 'earlier'];
  for (const sequence of wanted) {
    const match = equals.find((one) => sequenceOf(record, before, one) === sequence);
    if (match) return match;
  }
  return best;
}

function sequenceOf(
  record: QuotationRecord,
  before: Assessment | undefined,
  next: Assessment,
): Sequence {
  if (!before) return 'first';
  const { shingles } = record;
  const turn = (place: number) => shingles.turnStarts[slotOf(shingles, place)];
  if (turn(before.comparison.placeFrom) !== turn(next.comparison.placeFrom)) return 'elsewhere';
  if (next.comparison.placeFrom === before.comparison.placeTo) return 'adjacent';
  return next.comparison.placeFrom > before.comparison.placeTo ? 'later' : 'earlier';
}

function levelOf(parts: readonly Assessment[], jumps: Level): Level {
  const worst = Math.max(
    ...[jumps, ...parts.map(({ level }) => level)].map((one) => LEVELS.indexOf(one)),
  );
  return LEVELS[worst] ?? 'altered';
}

/** Ids of the statements that the parts come from, each once. */
export function statementsOf(record: QuotationRecord, parts: readonly Assessment[]): Set<string> {
  return new Set(
    parts.map((part) => {
      const { passage } = recordWord(record, part.comparison.placeFrom);
      return record.corpus.statements[passage.statement]?.id ?? '';
    }),
  );
}
