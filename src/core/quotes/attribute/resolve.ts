import { type Cast, findByOffice, findMember, type Member, mentionText } from './cast.ts';
import { sentenceSubject } from './events.ts';
import type { Mention } from './mention.ts';
import { bodiesIn } from './offices.ts';
import { foldName, personByOffice } from './people.ts';
import { isSlipOf } from './slips.ts';
import type { Token } from './tokens.ts';
import { WORD } from './words.ts';

/** Who a mention means. */
export interface Speaker {
  name: string;
  person: string | null;
  member: Member | null;
  kind: Mention['kind'];
  paragraph: number;
}

/** What has been said so far, as far as pronouns and untagged quotations need it. */
export interface Memory {
  cast: Cast;
  /** Newest first. */
  recent: Speaker[];
}

/** Paragraphs back that "he" may point to. */
const MAX_BACK = 4;
const MAX_RECENT = 6;

/** The speaker that a mention means at this point of the page; `null` where that stays open. */
export function resolveMention(
  memory: Memory,
  text: string,
  tokens: readonly Token[],
  mention: Mention,
  paragraph: number,
): Speaker | null {
  if (mention.kind === 'he' || mention.kind === 'she')
    return (
      personInSentence(memory, text, tokens, mention, paragraph) ??
      byPronoun(memory, mention.kind, paragraph)
    );
  if (mention.kind === 'it' || mention.kind === 'they') return bodyBefore(memory, paragraph);
  const words = mentionText(text, tokens, mention);
  if (mention.kind === 'role') {
    const bodies = bodiesIn(tokens, mention.from, mention.to);
    const member =
      mention.definite || bodies.size > 0 ? findByOffice(memory.cast, mention.roles, bodies) : null;
    if (member) return fromMember(member, paragraph);
    return (
      (FORMER.test(words) ? lastPerson(memory, paragraph) : null) ?? {
        name: words,
        person: null,
        member: null,
        kind: 'role',
        paragraph,
      }
    );
  }
  const member = findMember(memory.cast, words, paragraph) ?? byMisspelling(memory, words);
  if (member) {
    return fromMember(member, paragraph);
  }
  const person =
    memory.cast.known.spellings.get(foldName(words)) ??
    personByOffice(memory.cast.known, words, mention.roles) ??
    memory.cast.titled.get(foldName(words)) ??
    null;
  return { name: words, person, member: null, kind: mention.kind, paragraph };
}

/** "The former prime minister" is what papers call somebody they have just named. */
const FORMER = /^the (?:former|ex-)/iu;

function lastPerson(memory: Memory, paragraph: number): Speaker | null {
  const [last] = memory.recent;
  if (!last?.member || last.member.body || paragraph - last.paragraph > 2) return null;
  return { ...last, paragraph };
}

/** Puts a speaker where pronouns look first. */
export function remember(memory: Memory, speaker: Speaker): void {
  memory.recent = [speaker, ...memory.recent.filter((other) => other.name !== speaker.name)].slice(
    0,
    MAX_RECENT,
  );
  if (speaker.member && speaker.member.seen < speaker.paragraph)
    speaker.member.seen = speaker.paragraph;
}

function fromMember(member: Member, paragraph: number): Speaker {
  return {
    name: member.name,
    person: member.person,
    member,
    kind: member.body ? 'body' : 'person',
    paragraph,
  };
}

function byPronoun(memory: Memory, pronoun: 'he' | 'she', paragraph: number): Speaker | null {
  const humans = memory.recent.filter(
    (speaker) =>
      speaker.kind !== 'person' || speaker.member?.human || speaker.paragraph === paragraph,
  );
  for (const speaker of humans) {
    if (speaker.kind === 'role' && /(?:s|people|police|men|women)$/iu.test(speaker.name)) continue;
    if (speaker.kind === 'body' || paragraph - speaker.paragraph > MAX_BACK) continue;
    const gender = speaker.member?.gender ?? genderOf(speaker.name);
    if (gender && gender !== pronoun) continue;
    if (speaker.member) speaker.member.gender = pronoun;
    return { ...speaker, paragraph };
  }
  return null;
}

function genderOf(words: string): 'he' | 'she' | null {
  if (/(?:spokeswoman|chairwoman|\bwoman|\bmother|\bMs)\b/u.test(words)) return 'she';
  return /(?:spokesman|chairman|\bman|\bfather|\bMr)\b/u.test(words) ? 'he' : null;
}

/** "Hopes that Donald Trump would … were dashed when he said": the only person named before in the sentence. */
function personInSentence(
  memory: Memory,
  text: string,
  tokens: readonly Token[],
  mention: Mention,
  paragraph: number,
): Speaker | null {
  const subject = subjectBefore(memory, text, tokens, mention, paragraph);
  if (subject && (subject.gender === null || subject.gender === mention.kind))
    return fromMember(subject, paragraph);
  let found: Member | null = null;
  for (let index = mention.from - 1; index >= 0 && mention.from - index < 40; index--) {
    const token = tokens[index];
    if (!token || token.ends || token.kind === 'quote') break;
    if (!token.capital || token.flags & (WORD.nation | WORD.organisation)) continue;
    const member = findMember(memory.cast, text.slice(token.start, token.end), paragraph);
    if (!member?.human || member === found) continue;
    if (found) return null;
    found = member;
  }
  if (!found || (found.gender && found.gender !== mention.kind)) return null;
  return fromMember(found, paragraph);
}

/** Somebody of the page who is the subject of the pronoun's sentence: "Qin demanded that Tanaka go for what he called". */
function subjectBefore(
  memory: Memory,
  text: string,
  tokens: readonly Token[],
  pronoun: Mention,
  paragraph: number,
): Member | null {
  let from = pronoun.from;
  while (from > 0 && !tokens[from - 1]?.ends && tokens[from - 1]?.kind !== 'quote') from--;
  const subject = sentenceSubject(tokens, { from, to: pronoun.from });
  if (!subject || subject.to >= pronoun.from || !/^(?:person|name)$/u.test(subject.kind))
    return null;
  if (tokens[subject.to - 1]?.possessive) return null;
  const member = findMember(memory.cast, mentionText(text, tokens, subject), paragraph);
  return member?.human ? member : null;
}

function bodyBefore(memory: Memory, paragraph: number): Speaker | null {
  const latest = memory.recent[0];
  if (!latest || paragraph - latest.paragraph > 2) return null;
  const { member } = latest;
  if (
    latest.kind === 'person' &&
    (!member || member.person || member.gender || member.roles.size > 0)
  )
    return null;
  return { ...latest, kind: 'body', paragraph };
}

/** "Wand" for Wang Yi, "Bennetson" for Benettson: a part of a known other spelling, or a slip in a long family name. */
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
