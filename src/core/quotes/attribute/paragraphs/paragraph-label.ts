import type { Member } from '../cast/cast.ts';
import { type Context, fromMember, type Speaker } from '../cast/memory.ts';
import { isOneOf, type Token } from '../lexicon/tokens.ts';
import { mentionAfter } from '../names/after.ts';
import { appositionEnd } from '../names/apposition.ts';
import { resolveMention } from './resolve.ts';

/** Maximum capitalised words of a label, and maximum tokens of an office in brackets behind them. */
const MAX_LABEL = 6;
const MAX_OFFICE = 10;

const QUESTION = /^q(?:uestion)?$/u;
const ANSWER = /^a(?:nswer)?$/u;

/**
 * "Qin Gang: …", "Qin Gang, ambassador: …", "Qin Gang (Beijing): …" at the start of a paragraph, as in transcripts; "A: …". With a dash
 * ("Qin Gang — “…”") only somebody who is surely a person: a place there is a dateline.
 */
export function paragraphLabel(context: Context): Speaker | null {
  const { memory, tokens } = context;
  if (beginsWith(tokens, ANSWER)) return memory.answerer ?? null;
  const { to, dash } = labelEnd(tokens);
  if (to === 0) return null;
  const mention = mentionAfter(tokens, 0, to);
  if (!mention || (mention.kind !== 'person' && mention.kind !== 'name')) return null;
  const speaker = resolveMention(context, mention);
  return speaker?.member && (!dash || speaker.member.human) ? speaker : null;
}

/** End of the capitalised words before the colon or dash, without an office behind them; 0 if the paragraph has no label. */
function labelEnd(tokens: readonly Token[]): { to: number; dash: boolean } {
  let to = 0;
  while (to < MAX_LABEL && tokens[to]?.kind === 'word' && tokens[to]?.capital) to++;
  if (to === 0) return { to, dash: false };
  let colon = appositionEnd(tokens, to);
  // "BOSTON (AP): …" is a dateline.
  if (tokens[to]?.lower === '(' && !tokens[to + 1]?.acronym) {
    while (
      colon - to < MAX_OFFICE &&
      tokens[colon]?.kind !== 'quote' &&
      tokens[colon]?.lower !== ')'
    )
      colon++;
    colon++;
  }
  const dash = isOneOf(tokens[colon], /^[\u2013\u2014-]$/u) && tokens[colon + 1]?.kind === 'quote';
  return { to: dash || tokens[colon]?.lower === ':' ? to : 0, dash };
}

/** Whether a paragraph is labelled by one of these words: "Q: …", "Q. …", where the full stop belongs to the letter. */
function beginsWith(tokens: readonly Token[], label: RegExp): boolean {
  const [first, next] = tokens;
  if (!first?.capital || !label.test(first.lower)) return false;
  return next?.lower === ':' || first.end - first.start > first.lower.length;
}

/** Who gives the answers labelled "A:": the only person named above the first question. */
export function answererOf(
  paragraphs: readonly { tokens: readonly Token[]; named: readonly Member[] }[],
): Speaker | null {
  const first = paragraphs.findIndex(({ tokens }) => beginsWith(tokens, QUESTION));
  const only = first < 0 ? null : onlyPersonNamed(paragraphs.slice(0, first));
  return only && fromMember(only, first);
}

/** The one person whom paragraphs name in full; `null` if they name nobody or several people. */
export function onlyPersonNamed(
  paragraphs: readonly { named: readonly Member[] }[],
): Member | null {
  const people = new Set(paragraphs.flatMap(({ named }) => named.filter(({ human }) => human)));
  const [only, ...others] = people;
  return only && others.length === 0 ? only : null;
}
