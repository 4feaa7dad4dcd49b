import { isPlaceName } from '../../compare/place-names.ts';
import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from './after.ts';
import type { Mention } from './mention.ts';
import { nameMention, rolesIn } from './names.ts';
import { afterOffice, headMention, isNameOnly, nameStart } from './phrases.ts';

/** Whom a phrase names that ends at `last`: its head is before "of/for/in …", or at its end after an opening "On Monday". */
export function headOfPhrase(
  tokens: readonly Token[],
  first: number,
  last: number,
  preposition: number,
): Mention | null {
  const end = last + 1;
  if (preposition === first) return lastNoun(tokens, first, last);
  if (preposition < 0) return headMention(tokens, first, end, end);
  if (preposition < last && isNewClause(tokens, preposition, last))
    return headMention(tokens, preposition + 1, end, end);
  if (isObjectWho(tokens, first, last, preposition)) return lastNoun(tokens, first, last);
  const roles = rolesIn(tokens, first, preposition);
  if (roles.length === 0 && isWordsOf(tokens, preposition))
    return mentionAfter(tokens, preposition + 1, end);
  const name = roles.length > 0 ? nameOfOfficer(tokens, first, last) : -1;
  if (name >= 0) return nameMention(tokens, name, end, roles);
  return isHead(tokens, first, preposition)
    ? headMention(tokens, first, preposition, end)
    : lastNoun(tokens, first, last);
}

/** The first word in [from, to] that begins "of …" or "in …"; -1 if there is none. Those inside a name do not count. */
export function firstPreposition(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index <= to; index++) {
    if (canBe(tokens[index], WORD.preposition) && !isInName(tokens, from, index)) return index;
  }
  return -1;
}

/** "Bank of Oslo", "Ursula von der Leyen". */
function isInName(tokens: readonly Token[], from: number, index: number): boolean {
  const token = tokens[index];
  if (token?.capital && index > from) return true;
  if (!tokens[index - 1]?.capital || !tokens[index + 1]?.capital) return false;
  return canBe(token, WORD.particle) || (token?.lower === 'of' && index > from);
}

/** "The minister for Europe Leo Brandt": start of the name behind an office; -1 for "a minister", or without a full name. */
function nameOfOfficer(tokens: readonly Token[], first: number, last: number): number {
  if (isOneOf(tokens[first], /^an?$/u)) return -1;
  const start = afterOffice(tokens, nameStart(tokens, first, last), last + 1);
  return last > start && isNameOnly(tokens, start, last + 1) ? start : -1;
}

/** "The gift followed remarks by the ambassador in London, who said": the speaker is the ambassador, not the remarks. */
function isWordsOf(tokens: readonly Token[], preposition: number): boolean {
  return (
    isOneOf(tokens[preposition], /^(?:by|from)$/u) &&
    canBe(tokens[preposition - 1], WORD.speechNoun)
  );
}

/** "Vale waited for Qin, who said", "the mayor went to see the chief, who said": a verb stands behind who did that. */
function isObjectWho(
  tokens: readonly Token[],
  first: number,
  last: number,
  preposition: number,
): boolean {
  const comma = tokens[last + 1]?.lower === ',' ? 1 : 0;
  if (tokens[last + 1 + comma]?.lower !== 'who') return false;
  const [actor, verb] = [tokens[preposition - 2], tokens[preposition - 1]];
  if (!verb || verb.capital || verb.flags !== 0 || preposition - 1 < first) return false;
  const isPronoun = canBe(actor, WORD.masculine | WORD.feminine | WORD.plural);
  if (preposition - 2 < first && !isPronoun) return false;
  const isActor = isPronoun || actor?.capital || canBe(actor, WORD.role);
  if (!isActor || actor?.possessive || !PAST.test(verb.lower)) return false;
  return tokens[last]?.capital
    ? !isPlaceName(tokens[last]?.lower ?? '')
    : canBe(tokens[last], WORD.role);
}

/** Regular verbs, and the irregular ones that lead to somebody. */
const PAST =
  /^(?:\p{L}{2,}ed|came|drove|flew|gave|got|knelt|led|leant|leapt|left|ran|rode|rose|sat|slept|stood|swam|swung|took|went|wept)$/u;

/** "The remarks came after Qin, …, said", "said Qin after one lawmaker called": the conjunction starts a clause with its own subject. */
function isNewClause(tokens: readonly Token[], conjunction: number, last: number): boolean {
  if (!isOneOf(tokens[conjunction], /^(?:after|before|until|since)$/u)) return false;
  const from = conjunction + 1;
  if (tokens[last]?.capital) return nameStart(tokens, from, last) === from;
  const leads = canBe(tokens[from], WORD.determiner) || tokens[from]?.lower === 'one';
  return leads && canBe(tokens[last], WORD.role) && firstPreposition(tokens, from, last) < 0;
}

function isHead(tokens: readonly Token[], from: number, to: number): boolean {
  // "Wang, flanked by the pilot who had said": the pilot.
  if (to - from === 1 && tokens[to]?.lower === 'by' && tokens[from]?.lower.endsWith('ed'))
    return false;
  const around = WORD.time | WORD.adverb | WORD.determiner;
  return tokens.slice(from, to).some((token) => !canBe(token, around));
}

/** The last noun phrase in words that begin with "On Monday …". */
function lastNoun(tokens: readonly Token[], first: number, last: number): Mention | null {
  const end = last + 1;
  if (tokens[last]?.capital) return headMention(tokens, nameStart(tokens, first, last), end, end);
  for (let index = last; index > first; index--) {
    const token = tokens[index];
    if (token?.possessive || canBe(token, WORD.determiner))
      return headMention(tokens, index, end, end);
    if (canBe(token, WORD.preposition)) break;
  }
  return null;
}
