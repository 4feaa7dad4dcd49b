import type { Piece } from '../marks/find-runs.ts';
import { speechEvents } from './events.ts';
import type { Memory } from './memory.ts';
import { resolveMention } from './resolve.ts';
import { attributionOf } from './sentence.ts';
import type { SpokenQuotation } from './speakers.ts';
import { tokenizeFrame } from './tokens.ts';
import { WORD } from './words.ts';

/**
 * Names the speakers of a headline's quotations with the names that the article gives ("Qin" is the Qin Gang of the text).
 * A headline has no pronouns to follow; without a speaker in it the speaker is `null`.
 */
export function attributeTitle(
  title: string,
  quotations: readonly Piece[][],
  memory: Memory,
): SpokenQuotation[] {
  if (quotations.length === 0) return [];
  const tokens = tokenizeFrame(title, quotations.flat()).map((token) =>
    token.capital && token.flags & (WORD.speech | WORD.stance)
      ? { ...token, capital: false }
      : token,
  );
  const sentence = { from: 0, to: tokens.length };
  const events = speechEvents(tokens, sentence);
  return quotations.map((pieces) => {
    const at = tokens.findIndex((token) => token.piece === pieces[0]);
    const attribution = attributionOf(tokens, sentence, at, events);
    if (attribution.kind !== 'named') return { pieces, speaker: null, person: null };
    const fresh: Memory = { ...memory, recent: [] };
    const speaker = resolveMention(fresh, title, tokens, attribution.mention, 0);
    return { pieces, speaker: speaker?.name ?? null, person: speaker?.person ?? null };
  });
}
