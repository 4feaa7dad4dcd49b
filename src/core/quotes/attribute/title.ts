import type { Piece } from '../marks/find-runs.ts';
import type { Memory, Speaker } from './cast/memory.ts';
import { speechEvents } from './clauses/events.ts';
import { attributionOf } from './clauses/sentence.ts';
import { canBe, type Token, tokenizeFrame } from './lexicon/tokens.ts';
import { WORD } from './lexicon/words.ts';
import { mentionAfter } from './names/after.ts';
import type { Mention } from './names/mention.ts';
import { resolveMention } from './paragraphs/resolve.ts';
import type { SpokenQuotation } from './speakers.ts';

/**
 * Attributes a headline's quotations with the names that the article gives ("Qin" is the Qin Gang of the text). Headlines have
 * no pronouns to follow; if no speaker is named in it, the speaker is `null`.
 */
export function attributeTitle(
  title: string,
  quotations: readonly Piece[][],
  memory: Memory,
): SpokenQuotation[] {
  if (quotations.length === 0) return [];
  const tokens = tokenizeFrame(title, quotations.flat()).map((token) =>
    token.capital && canBe(token, WORD.speech | WORD.stance) ? { ...token, capital: false } : token,
  );
  const sentence = { from: 0, to: tokens.length };
  const events = speechEvents(tokens, sentence);
  const fresh: Memory = { ...memory, recent: [] };
  const resolve = (mention: Mention | null) =>
    mention &&
    resolveMention(
      { memory: fresh, text: title, tokens, paragraph: 0 },
      // Headlines omit the article: "ambassador" means "the ambassador".
      { ...mention, definite: true },
    );
  return quotations.map((pieces) => {
    const at = tokens.findIndex((token) => token.piece === pieces[0]);
    const attribution = attributionOf(tokens, sentence, at, events);
    const mention = attribution.kind === 'named' ? attribution.mention : afterColon(tokens, at);
    const speaker = mention ? resolve(mention) : labelled(resolve(labelOf(tokens, at)));
    return { pieces, speaker: speaker?.name ?? null, person: speaker?.person ?? null };
  });
}

/** "Qin Gang: port must be “open to all”" is what an official says; "Mia Vale: team mourns “the best”" is about her. */
function labelled(speaker: Speaker | null): Speaker | null {
  return speaker?.person ? speaker : null;
}

function labelOf(tokens: readonly Token[], quote: number): Mention | null {
  const mention = mentionAfter(tokens, 0, quote);
  return mention && tokens[mention.to]?.lower === ':' ? mention : null;
}

/** "“New window of hope”: China's foreign minister on US ties": a name or role right after the quotation and a colon. */
function afterColon(tokens: readonly Token[], quote: number): Mention | null {
  if (quote !== 0 || !/^[:\u2013\u2014]$/u.test(tokens[1]?.lower ?? '')) return null;
  const mention = mentionAfter(tokens, 2, tokens.length);
  if (!mention || !/^(?:person|role)$/u.test(mention.kind) || mention.roles.length === 0)
    return null;
  // "Ambassador leaves" is news, not an attribution.
  const last = tokens[mention.to - 1];
  if (mention.kind === 'role' && !canBe(last, WORD.role)) return null;
  const next = tokens[mention.to];
  const ends =
    next?.kind !== 'word' ||
    canBe(next, WORD.preposition) ||
    (mention.kind === 'person' && judges(next));
  return ends ? mention : null;
}

/** "“…”: envoy Qin Gang defends his office": in the present, so that "accused of" is none. */
function judges({ kind, lower, flags }: Token): boolean {
  return kind === 'word' && lower.endsWith('s') && (flags & (WORD.speech | WORD.stance)) !== 0;
}
