import { isCommonWord } from '../../../text/common-words.ts';
import { isEverydayWord } from '../../../text/everyday-words.ts';
import { wordKeys } from '../../../text/tokens.ts';
import { findMember, genderOfRoles, type Member, mentionText } from '../cast/cast.ts';
import { memberByInitials, memberDescribed } from '../cast/descriptions.ts';
import { type Context, fromMember, type Memory, type Speaker } from '../cast/memory.ts';
import { foldName, personByOffice } from '../cast/people.ts';
import { isSlipOf } from '../cast/slips.ts';
import { sentenceSubject } from '../clauses/sentence-subject.ts';
import { canBe } from '../lexicon/tokens.ts';
import { WORD, wordFlags } from '../lexicon/words.ts';
import type { Mention } from '../names/mention.ts';
import { repliesIn } from './exchange.ts';

/** How many paragraphs back "he" may refer. */
const MAX_BACK = 4;

/** The speaker that a mention refers to at this point of the page; `null` if that is undecided. */
export function resolveMention(context: Context, mention: Mention): Speaker | null {
  const { memory, text, tokens, paragraph } = context;
  if (mention.kind === 'he' || mention.kind === 'she')
    return (
      personInSentence(context, mention) ??
      replying(context, mention, mention.kind) ??
      byPronoun(context, mention.kind)
    );
  if (mention.kind === 'first') return null;
  if (mention.kind === 'it' || mention.kind === 'they')
    return bodyBefore(memory, mention.kind, paragraph);
  const words = mentionText(text, tokens, mention);
  if (mention.kind === 'role') {
    // "Neither side said", "what every ambassador says": nobody spoke.
    if (/^(?:neither|no|every|each|any)\s/iu.test(words)) return null;
    // "Buried at the bottom", "issued a briefing": the words around a verb.
    if (mention.roles.length === 0 && /^\p{Ll}+(?:ed|ing)(?!\p{L})/u.test(words)) return null;
    const member = memberDescribed(context, words, mention);
    if (member) return fromMember(member, paragraph);
    return { name: words, person: null, member: null, kind: 'role', paragraph };
  }
  const member =
    findMember(memory.cast, words, paragraph) ??
    byMisspelling(memory, words) ??
    memberByInitials(context, mention);
  if (member) return fromMember(member, paragraph);
  const person =
    memory.cast.known.spellings.get(foldName(words)) ??
    personByOffice(memory.cast.known, words, mention.roles) ??
    memory.cast.titled.get(foldName(words)) ??
    null;
  return { name: words, person, member: null, kind: mention.kind, paragraph, roles: mention.roles };
}

/** Who replies to what was just asked or told. */
function replying(context: Context, mention: Mention, pronoun: 'he' | 'she'): Speaker | null {
  const exchange = repliesIn(context, mention);
  if (!exchange) return null;
  const { from, to } = exchange;
  if (!to) return byPronoun(context, pronoun, from.name);
  return canBeCalled(to, pronoun) ? { ...to, paragraph: context.paragraph } : null;
}

/** The person spoken of last whom "he" or "she" can mean, except one by that name. */
export function byPronoun(
  { memory, paragraph }: Pick<Context, 'memory' | 'paragraph'>,
  pronoun: 'he' | 'she',
  except: string | null = null,
): Speaker | null {
  for (const speaker of memory.recent) {
    if (speaker.name === except || !isOnePerson(speaker, paragraph)) continue;
    if (!canBeCalled(speaker, pronoun)) continue;
    if (speaker.member && paragraph - speaker.paragraph <= 1) speaker.member.gender = pronoun;
    return { ...speaker, paragraph };
  }
  return newcomer({ memory, paragraph }, pronoun, except);
}

/**
 * "Tilda Ross runs the port. “…,” she says": somebody who was named in full right before, without an office, while the page has
 * spoken of nobody else there.
 */
function newcomer(
  { memory, paragraph }: Pick<Context, 'memory' | 'paragraph'>,
  pronoun: 'he' | 'she',
  except: string | null,
): Speaker | null {
  const [last] = memory.recent;
  const member = last?.member;
  if (!member || member.body || last.kind !== 'person' || last.name === except) return null;
  // "Master Plan" is a heading.
  if (wordKeys(member.name).some((word) => isCommonWord(word) || isEverydayWord(word))) return null;
  if (paragraph - last.paragraph > 1 || !canBeCalled(last, pronoun)) return null;
  const since = Math.max(0, paragraph - MAX_BACK);
  const others = [...memory.cast.full.values()].some(
    (other) => other !== member && !other.body && other.seen >= since,
  );
  return others ? null : { ...last, paragraph };
}

function canBeCalled({ member, name, roles = [] }: Speaker, pronoun: 'he' | 'she'): boolean {
  const gender = member?.gender ?? genderOf(name) ?? genderOfRoles(roles);
  return !gender || gender === pronoun;
}

const SEVERAL = /(?:s|people|police|men|women)$/iu;

/** Whether "he" can be somebody of whom the text spoke before. */
function isOnePerson(speaker: Speaker, paragraph: number): boolean {
  const { kind, name, member, roles = [], paragraph: at } = speaker;
  if (kind === 'body' || paragraph - at > MAX_BACK) return false;
  if (kind === 'person')
    return at === paragraph || (member ? member.human : roles.length > 0 || name.includes(' '));
  return kind !== 'role' || !(SEVERAL.test(name) || isThing(name));
}

function genderOf(words: string): 'he' | 'she' | null {
  if (/(?:spokeswoman|chairwoman|\bwoman|\bmother|\bMs)\b/u.test(words)) return 'she';
  return /(?:spokesman|chairman|\bman|\bfather|\bMr)\b/u.test(words) ? 'he' : null;
}

/** "Hopes that Donald Trump would … were dashed when he said": the only person named earlier in the sentence. */
function personInSentence(context: Context, mention: Mention): Speaker | null {
  const subject = subjectBefore(context, mention);
  const gender = subject?.member?.gender ?? null;
  if (subject && (gender === null || gender === mention.kind)) return subject;
  const [only, ...others] = peopleBefore(context, mention);
  if (!only || others.length > 0) return null;
  return only.gender && only.gender !== mention.kind ? null : fromMember(only, context.paragraph);
}

/** How many tokens before a pronoun are searched for people. */
const MAX_TO_NAME = 40;

/** The people whom a sentence names before a pronoun. */
function peopleBefore(
  { memory, text, tokens, paragraph }: Context,
  { from }: Mention,
): Set<Member> {
  const people = new Set<Member>();
  for (let index = from - 1; index >= 0 && from - index < MAX_TO_NAME; index--) {
    const token = tokens[index];
    if (!token || token.ends || token.kind === 'quote') break;
    if (!token.capital || canBe(token, WORD.nation | WORD.organisation)) continue;
    // "Due to Vale's tariffs, which he said": of whose things a clause tells in passing is not "he".
    if (token.possessive && canBe(tokens[index - 1], WORD.preposition | WORD.clause)) continue;
    const member = findMember(memory.cast, text.slice(token.start, token.end), paragraph);
    if (member?.human) people.add(member);
  }
  return people;
}

/** A member of the page who is the subject of the pronoun's sentence: "Qin demanded that Tanaka go for what he called". */
function subjectBefore(context: Context, pronoun: Mention): Speaker | null {
  const { tokens } = context;
  let from = pronoun.from;
  while (from > 0 && !tokens[from - 1]?.ends && tokens[from - 1]?.kind !== 'quote') from--;
  const subject = sentenceSubject(tokens, { from, to: pronoun.from });
  if (!subject || subject.to >= pronoun.from || !/^(?:person|name)$/u.test(subject.kind))
    return null;
  if (tokens[subject.to - 1]?.possessive) return null;
  const speaker = resolveMention(context, subject);
  const titled = subject.kind === 'person' && subject.roles.length > 0;
  return speaker?.member?.human || titled ? speaker : null;
}

function bodyBefore(memory: Memory, pronoun: 'it' | 'they', paragraph: number): Speaker | null {
  const latest = memory.recent[0];
  if (!latest || paragraph - latest.paragraph > 2) return null;
  const { member } = latest;
  if (pronoun === 'it' && latest.kind === 'role' && isWork(latest.name)) return null;
  if (
    latest.kind === 'person' &&
    (!member || member.person || member.gender || member.roles.size > 0)
  )
    return null;
  return { ...latest, kind: 'body', paragraph };
}

/** "The airline said": a word that is not a role and has no ending of one cannot be "he". */
function isThing(name: string): boolean {
  return (
    /^(?:the|an?)\s/iu.test(name) &&
    !name
      .toLowerCase()
      .split(/[\s-]+/u)
      .some(
        (word) => (wordFlags(word) & WORD.role) !== 0 || /(?:er|or|ant|old|couple)$/u.test(word),
      )
  );
}

/** "The senator" cannot be "it"; the police can. */
function isWork(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return (wordFlags(last) & (WORD.role | WORD.organisation)) === WORD.role;
}

/**
 * "Wand" for Wang Yi, "Bennetson" for Benettson: part of a known alternative spelling, or a misspelling of a long family name.
 */
function byMisspelling(memory: Memory, words: string): Member | null {
  const part = foldName(words);
  if (part.includes(' ') || memory.cast.parts.has(part)) return null;
  const ids = memory.cast.known.aliasParts.get(part);
  const members = [...new Set(memory.cast.full.values())].filter(
    (member) =>
      !member.body &&
      ((member.person && ids?.has(member.person)) ||
        (member.human && isSlipOf(part, foldName(member.name).split(' ').at(-1) ?? ''))),
  );
  return members.length === 1 ? (members[0] ?? null) : null;
}
