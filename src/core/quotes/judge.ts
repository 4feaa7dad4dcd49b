import type { Voice } from '../statement.ts';
import { ALTERED_SHARE, SIMILAR_SHARE } from './bars.ts';
import type { Comparison } from './comparison.ts';
import type { SpeakerVerdict } from './speaker-test.ts';

/** How near a quotation is to a place of the record; lower is nearer. */
export const LEVELS = ['verbatim', 'elided', 'altered', 'similar'] as const;
export type Level = (typeof LEVELS)[number];

/** What is known of a place besides the words. */
export interface Circumstances {
  speaker: SpeakerVerdict;
  /** The article is older than the statement. */
  predates: boolean;
  /** The record's text is a translation of what was said. */
  translation: boolean;
  voice: Voice;
  /** The quotation stands in a headline, where words are bent to fit. */
  headline: boolean;
}

/**
 * The level of a comparison, or `null` if the place is not the quotation's. Equal words are equal whoever said them; but
 * only words that could come from this statement can be an altered form of it, so another speaker's or an
 * older article's must be nearly the same.
 */
export function judge(comparison: Comparison, about: Circumstances): Level | null {
  const { differences, contractions } = comparison;
  if (differences === 0 && contractions === 0) {
    if (!standsFast(comparison)) return null;
    return leavesOut(comparison) ? 'elided' : 'verbatim';
  }
  if (differences === 0) return 'altered';
  if (isAltered(comparison, about)) return 'altered';
  return isSimilar(comparison, about) ? 'similar' : null;
}

/** Words of the record passed over at an ellipsis or at brackets. */
export function leavesOut({ blocks }: Comparison): boolean {
  return blocks.some((block) => block.kind === 'omit' && block.gap !== 'joint');
}

/** Fragments in order must say more than chance: a marked gap may be as wide as the turn. */
function standsFast({ blocks, evidence }: Comparison): boolean {
  const runs = blocks.filter((block) => block.kind === 'equal');
  if (runs.length === 1) return true;
  return evidence >= 1.6 && runs.some((run) => run.to - run.from >= 3);
}

function isAltered(comparison: Comparison, about: Circumstances): boolean {
  const { words, equal, recordWords, differences, evidence } = comparison;
  const share = Math.min(equal / words, equal / Math.max(1, recordWords) + 0.15);
  const foreign = about.speaker === 'other' || about.predates;
  if (foreign) return share >= 0.9 && evidence >= 6;
  if (share < ALTERED_SHARE || evidence < neededEvidence(words)) return false;
  if (about.headline && differences > 1) return false;
  // Another translation differs in several places at once; a quotation that was changed, in one or two.
  return !about.translation || differences <= 1 + words / 12 || share >= 0.9;
}

/** Short quotations have to say more in each word. */
function neededEvidence(words: number): number {
  return Math.max(0.9, Math.min(3.5, 0.22 * words));
}

function isSimilar(comparison: Comparison, about: Circumstances): boolean {
  const { words, equal, recordWords, evidence } = comparison;
  if (about.speaker === 'other' || about.predates || about.voice === 'question') return false;
  const share = Math.min(equal / words, equal / Math.max(1, recordWords) + 0.15);
  return share >= SIMILAR_SHARE && evidence >= Math.max(3, 0.2 * words);
}
