import type { Piece } from '../../marks/find-runs.ts';
import type { Speaker } from '../cast/memory.ts';
import { continuesQuotation } from '../clauses/joins.ts';
import type { Attribution } from '../clauses/sentence.ts';
import type { Token } from '../lexicon/tokens.ts';

/** A quotation whose speaker is still looked for. */
export interface Draft {
  pieces: Piece[];
  speaker: Speaker | null;
  /** How the speaker was found: a name beats a pronoun, which beats the previous speaker. */
  strength: number;
  /** Whether only a pronoun or the previous speaker tells. */
  inferred: boolean;
}

/** The drafts by their pieces, in the order of the page. */
export type Drafts = Map<Piece, Draft>;

/** A draft without a speaker for each quotation. */
export function draftsOf(quotations: readonly Piece[][]): Drafts {
  const drafts: Drafts = new Map();
  for (const pieces of quotations) {
    const draft: Draft = { pieces: [...pieces], speaker: null, strength: 0, inferred: false };
    for (const piece of pieces) drafts.set(piece, draft);
  }
  return drafts;
}

/** Gives a draft its speaker, unless a surer sign has given it one before. */
export function settle(
  draft: Draft,
  speaker: Speaker | null,
  attribution: Attribution,
  tokens: readonly Token[],
): void {
  const strength = strengthOf(attribution, tokens);
  if (!speaker || strength <= draft.strength) return;
  draft.speaker = speaker;
  draft.strength = strength;
  draft.inferred = attribution.kind !== 'named' || /^s?he$/u.test(attribution.mention.kind);
}

function strengthOf(attribution: Attribution, tokens: readonly Token[]): number {
  if (attribution.kind !== 'named') return 1;
  const isPronoun = tokens[attribution.mention.from]?.capital === false;
  return isPronoun ? 2 : 3;
}

/** Adds the draft at a token to the one before it, if both are halves of one sentence; returns the one it now belongs to. */
export function joinToLast(
  text: string,
  tokens: readonly Token[],
  at: number,
  drafts: Drafts,
  draft: Draft,
): Draft {
  let earlier = at - 1;
  while (earlier >= 0 && tokens[earlier]?.kind !== 'quote') earlier--;
  const piece = tokens[earlier]?.piece;
  const previous = piece ? drafts.get(piece) : undefined;
  if (!previous || previous === draft) return draft;
  const adjoins = previous.pieces.at(-1) === piece && draft.pieces[0] === tokens[at]?.piece;
  if (!adjoins || !continuesQuotation(text, tokens, earlier, at)) return draft;
  previous.pieces.push(...draft.pieces);
  for (const moved of draft.pieces) drafts.set(moved, previous);
  return previous;
}
