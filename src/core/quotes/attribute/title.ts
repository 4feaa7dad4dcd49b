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
    const behind =
      attribution.kind === 'named'
        ? attribution.mention
        : (afterColon(tokens, at) ?? signedBy(tokens));
    const alone = attribution.kind !== 'named' && behind?.roles.length === 0;
    const said = resolve(behind ?? labelOf(tokens, at));
    const speaker = behind && !alone ? said : onRecord(said);
    return { pieces, speaker: speaker?.name ?? null, person: speaker?.person ?? null };
  });
}

/**
 * "Qin Gang: port must be “open to all”" and "“open to all”: Qin Gang on ports" are what an official says; "Mia Vale: team mourns
 * “the best”" is about her.
 */
function onRecord(speaker: Speaker | null): Speaker | null {
  return speaker?.person ? speaker : null;
}

function labelOf(tokens: readonly Token[], quote: number): Mention | null {
  const mention = mentionAfter(tokens, 0, quote);
  return mention && tokens[mention.to]?.lower === ':' ? mention : null;
}

/** "“New window of hope”: China's foreign minister on US ties", "…: Wang Yi warns the US": who is right after the quotation and a colon. */
function afterColon(tokens: readonly Token[], quote: number): Mention | null {
  if (quote !== 0 || !/^[:\u2013\u2014]$/u.test(tokens[1]?.lower ?? '')) return null;
  const mention = mentionAfter(tokens, 2, tokens.length);
  if (!mention || !/^(?:person|name|role)$/u.test(mention.kind)) return null;
  // "Ambassador leaves" is news, not an attribution.
  const last = tokens[mention.to - 1];
  if (mention.kind === 'role' && (mention.roles.length === 0 || !canBe(last, WORD.role)))
    return null;
  const next = tokens[mention.to];
  const ends = next?.kind !== 'word' || canBe(next, WORD.preposition) || judges(next);
  return ends || (mention.kind !== 'role' && acts(tokens, quote, next)) ? mention : null;
}

/** "Port ‘to open for all’ – minister": who alone stands behind the last dash. */
function signedBy(tokens: readonly Token[]): Mention | null {
  const dash = tokens.findLastIndex(({ lower }) => /^[\u2013\u2014-]$/u.test(lower));
  const mention = dash > 0 ? mentionAfter(tokens, dash + 1, tokens.length) : null;
  if (!mention || mention.to < tokens.length) return null;
  const isWork = mention.kind === 'role' && canBe(tokens[mention.to - 1], WORD.role);
  return isWork || /^(?:person|name)$/u.test(mention.kind) ? mention : null;
}

/** UTF-16 units of a whole statement: a shorter phrase is also what others call somebody. */
const STATEMENT = 25;

/** "“This friendship is unbreakable”: Wang Yi ends his tour", but not "… faces protests". */
function acts(tokens: readonly Token[], quote: number, next: Token | undefined): boolean {
  const { start = 0, end = 0 } = tokens[quote] ?? {};
  if (next?.kind !== 'word' || next.capital || end - start < STATEMENT) return false;
  return /[^s']s$/u.test(next.lower) && !UNDERGOES.test(next.lower);
}

const UNDERGOES =
  /^(?:is|was|has|faces|draws|meets|gets|receives|suffers|loses|dies|stuns|sparks)$/u;

/** "“…”: envoy Qin Gang defends his office": in the present, so that "accused of" is none. */
function judges({ kind, lower, flags }: Token): boolean {
  return kind === 'word' && lower.endsWith('s') && (flags & (WORD.speech | WORD.stance)) !== 0;
}
