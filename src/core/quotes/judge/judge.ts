import type { Voice } from '../../statement.ts';
import {
  ALTERED_EVIDENCE,
  ALTERED_SHARE,
  ALTERED_SHARE_UNNAMED_EDGE,
  DOUBTFUL,
  ELIDED,
  EVIDENCE_PER_FURTHER_DIFFERENCE,
  FOREIGN,
  HEADLINE_WORDS,
  NEGATION_SHARE,
  SILENT_GAP,
  SIMILAR,
  THIN,
  TRANSLATED,
} from '../bars.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { SpeakerVerdict } from './speaker-test.ts';
import type { Timing } from './timing.ts';

/**
 * How close a quotation is to a place in the record, closest first. A "thin" one looks altered, but has too few words to say
 * that it comes from there.
 */
export const LEVELS = ['verbatim', 'elided', 'altered', 'similar', 'thin'] as const;
export type Level = (typeof LEVELS)[number];

/** What is known about a place, apart from the words. */
export interface Circumstances {
  /** Asked for last: finding it out can take longer than comparing the words, and most places fail by their words. */
  readonly speaker: SpeakerVerdict;
  /** The article is older than the statement. */
  predates: boolean;
  /** Whether the article appeared while the statement was news. */
  timing: Timing;
  /** The record's text is a translation of what was said. */
  translation: boolean;
  voice: Voice;
  /** The page quotes the statement verbatim elsewhere. */
  quoted: boolean;
  /** The quotation is in a headline, where words are adapted. */
  headline: boolean;
}

/**
 * The level of a comparison, or `null` if the quotation does not come from this place. Equal words are equal whoever said them;
 * but only words that could come from this statement can be an altered form of it, so those of another speaker or an older
 * article must be nearly the same.
 */
export function judge(comparison: Comparison, about: Circumstances): Level | null {
  const { differences, contractions } = comparison;
  if (differences === 0 && contractions === 0) {
    if (!standsFast(comparison, about)) return null;
    return leavesOut(comparison) ? 'elided' : 'verbatim';
  }
  if (isAltered(comparison, about)) return 'altered';
  if (isSimilar(comparison, about)) return 'similar';
  return isThin(comparison, about) ? 'thin' : null;
}

/** Whether words of the record were skipped at an ellipsis or at brackets. */
export function leavesOut({ blocks }: Comparison): boolean {
  return blocks.some((block) => block.kind === 'omit' && block.gap !== 'joint');
}

/** Fragments in order must be more than coincidence: a marked gap may be as wide as the turn. */
function standsFast({ blocks, evidence }: Comparison, about: Circumstances): boolean {
  const runs = blocks.filter((block) => block.kind === 'equal');
  if (runs.length === 1 || !blocks.some((block) => block.kind === 'omit')) return true;
  return (
    evidence >= ELIDED.evidence[supports(about)] &&
    runs.some((run) => run.to - run.from >= ELIDED.run)
  );
}

function isAltered(comparison: Comparison, about: Circumstances): boolean {
  const { differences, evidence, atEdge } = comparison;
  const share = shareOf(comparison);
  if (differences > 0 && share < ALTERED_SHARE && !isSilentGap(comparison)) return false;
  const isForeign = about.speaker === 'other' || about.speaker === 'unlikely' || about.predates;
  if (differences === 0 && !isForeign) return true;
  if (about.voice === 'editorial') return false;
  if (isForeign) return share >= FOREIGN.share && evidence >= FOREIGN.evidence;
  const near = share >= neededShare(about, atEdge);
  if (!near && !isSilentGap(comparison)) return false;
  const unmarked = near ? 0 : SILENT_GAP + ELIDED.evidence[supports(about)];
  if (evidence < Math.max(unmarked, neededEvidence(about, comparison))) return false;
  if (about.headline && comparison.words - comparison.equal > HEADLINE_WORDS) return false;
  // Another translation differs in several places at once, an altered quotation in one or two.
  const few = differences <= 1 + comparison.words / TRANSLATED.wordsPerDifference;
  return !about.translation || few || comparison.equal / comparison.words >= TRANSLATED.share;
}

/**
 * Whether all words of the quotation occur in order, with words of the record skipped in one place without a mark. However many
 * are skipped, the rest points to its place no less than with a mark.
 */
function isSilentGap({ words, equal, differences, atEdge }: Comparison): boolean {
  return equal === words && differences === 1 && !atEdge;
}

function neededShare(about: Circumstances, atEdge: boolean): number {
  return atEdge && supports(about) === 0 ? ALTERED_SHARE_UNNAMED_EDGE : ALTERED_SHARE;
}

function neededEvidence(about: Circumstances, comparison: Comparison): number {
  const bars = ALTERED_EVIDENCE[supports(about)];
  const bar = comparison.particular ? bars.particular : bars.formula;
  const single = comparison.atEdge || comparison.moved > 0;
  const differences = single ? 0 : furtherDifferences(comparison);
  const further = differences + comparison.blocks.filter(({ kind }) => kind === 'omit').length;
  const doubt =
    about.speaker === 'doubtful' ? DOUBTFUL[supports(about) === 0 ? 'alone' : 'supported'] : 1;
  const needed = doubt * (comparison.atEdge ? bar.edge : bar.middle);
  return (
    (comparison.negated ? NEGATION_SHARE * needed : needed) +
    EVIDENCE_PER_FURTHER_DIFFERENCE * further
  );
}

/**
 * How much else supports the statement: the named speaker, and that the page quotes the statement elsewhere or is from the same
 * days.
 */
function supports({ speaker, quoted, timing }: Circumstances): 0 | 1 | 2 | 3 {
  const named = speaker === 'same';
  const near = timing === 'near';
  if (quoted || near) return named ? (quoted && near ? 3 : 2) : 1;
  return named && timing !== 'far' ? 1 : 0;
}

/**
 * Differences beyond a single one of one word. Replacing several words counts twice; words skipped without a mark count once,
 * since ten are dropped as easily as two.
 */
function furtherDifferences({ blocks }: Comparison): number {
  const counts = blocks
    .filter((block) => block.kind === 'differ' && !block.contraction)
    .map(({ from, to, placeFrom, placeTo }) =>
      to > from && Math.max(to - from, placeTo - placeFrom) > 1 ? 2 : 1,
    );
  return Math.max(0, counts.reduce((sum, count) => sum + count, 0) - 1);
}

/** The smaller of the equal shares of page and record; the record's may be slightly smaller, for silent omissions. */
function shareOf({ words, equal, moved, recordWords }: Comparison): number {
  const same = equal + moved;
  return Math.min(same / words, same / Math.max(1, recordWords) + 0.15);
}

function isSimilar(comparison: Comparison, about: Circumstances): boolean {
  if (about.predates || about.voice === 'question' || about.voice === 'editorial') return false;
  if (shareOf(comparison) < SIMILAR.share || comparison.evidence < SIMILAR.evidence) return false;
  return about.speaker === 'same';
}

/** All but a word or two are the named speaker's: too few or too common to accuse, too many to say nothing. */
function isThin(comparison: Comparison, about: Circumstances): boolean {
  if (about.predates || about.headline) return false;
  if (about.voice === 'question' || about.voice === 'editorial') return false;
  const { particular, equal, differences, evidence, atEdge } = comparison;
  if (differences > 1 || (atEdge && !particular && equal < THIN.run)) return false;
  if (shareOf(comparison) < ALTERED_SHARE && !isSilentGap(comparison)) return false;
  return evidence >= (atEdge ? THIN.edge : THIN.middle) && about.speaker === 'same';
}
