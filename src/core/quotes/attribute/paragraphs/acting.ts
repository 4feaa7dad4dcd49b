import type { Context, Exchange, Memory, Speaker } from '../cast/memory.ts';
import { foldName } from '../cast/people.ts';
import { sentenceSubject } from '../clauses/sentence-subject.ts';
import type { Sentence, SpeechEvent } from '../clauses/speech-event.ts';
import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import type { Mention } from '../names/mention.ts';
import { rolesIn } from '../names/names.ts';
import { resolveMention } from './resolve.ts';

/** Somebody who responds to another's words is not yet the speaker. */
const REACTING = /^(?:responding|replying|answering)$/u;

/**
 * Who speaks or acts in a sentence without quotations: the person that "he" and unattributed words then refer to. Whoever is
 * asked in it (`exchange`) answers in what follows.
 */
export function speakerOfSentence(
  context: Context,
  sentence: Sentence,
  events: readonly SpeechEvent[],
  exchange: Exchange | null,
): Speaker | null {
  const { memory, tokens } = context;
  const main = sentenceSubject(tokens, sentence);
  const spoken = events.filter(
    ({ at, subject, passive }) =>
      subject &&
      subject.kind !== 'first' &&
      !passive &&
      !asksFor(tokens, at) &&
      !isAside(context, main, subject),
  );
  if (exchange?.open === 'asked' && (exchange.to?.member || exchange.to?.person))
    return exchange.to;
  const event = spoken.find(({ at }) => !isOneOf(tokens[at], REACTING)) ?? spoken[0];
  const opensClause = canBe(tokens[sentence.from], WORD.clause);
  const mention = (opensClause && main?.kind !== 'role' ? main : null) ?? event?.subject ?? main;
  if (!mention) return null;
  const person = personByWork(tokens, mention);
  const speaker = resolveMention(context, person ?? mention);
  const speaks = mention === event?.subject || events.some((each) => each.passive);
  if (speaks) return speaking(speaker);
  return speaker?.member || person || isTitled(mention) || isListed(memory, speaker)
    ? speaker
    : null;
}

/** "Morel sat by Odhiambo, who said little": the sentence tells of Morel. */
function isAside(context: Context, main: Mention | null, { from, to }: Mention): boolean {
  const { tokens } = context;
  if (!main || from < main.to || tokens[to]?.lower !== ',' || tokens[to + 1]?.lower !== 'who')
    return false;
  return resolveMention(context, main)?.member?.body === false;
}

/** "Brandt, who had asked for the meeting": no words of his. */
function asksFor(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'asked' && isOneOf(tokens[at + 1], /^(?:for|to)$/u);
}

/** "Qin seemed amused": a family name from the people list, on a page that gives no full name. */
function isListed(memory: Memory, speaker: Speaker | null): boolean {
  if (speaker?.kind !== 'name') return false;
  const name = foldName(speaker.name);
  return memory.cast.known.people.some(({ familyName }) => foldName(familyName) === name);
}

/** "Mr. Qin": a person, even if the page gives no full name. */
function isTitled({ kind, roles }: Mention): boolean {
  return kind === 'person' && roles.some((role) => HONORIFIC.test(role));
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|rev|sen|rep|gov|gen|adm|col)$/u;

/** "The interviewer pressed him": an unnamed person whom "she" can refer to; `null` for any other subject. */
function personByWork(tokens: readonly Token[], mention: Mention): Mention | null {
  const { kind, from, to } = mention;
  if (kind !== 'role' || !isOneOf(tokens[from], /^(?:the|his|her|their|its)$/u)) return null;
  const isWork = (token: Token | undefined) => canBe(token, WORD.role);
  let last = from + 1;
  while (last < to && !(isWork(tokens[last]) && !isWork(tokens[last + 1]))) last++;
  if (last === to || isOneOf(tokens[last], PLURAL)) return null;
  const belongs = canBe(tokens[last + 1], WORD.preposition);
  return belongs ? mention : { ...mention, to: last + 1, roles: rolesIn(tokens, from, last + 1) };
}

const PLURAL = /(?:[^s]s|people|police|men|women)$/u;

/** "Odhiambo spoke after Morel, who had urged “patience”": "she" and unattributed words no longer refer to Morel alone. */
export function actingBeside(context: Context, sentence: Sentence, spoke: Speaker): Speaker | null {
  const main = sentenceSubject(context.tokens, sentence);
  if (!main || !/^(?:person|name)$/u.test(main.kind)) return null;
  const acting = resolveMention(context, main);
  const known = acting?.member || isTitled(main);
  return known && acting?.name !== spoke.name ? acting : null;
}

/** Somebody who speaks under a name is a person, unless a later "it" says otherwise. */
export function speaking(speaker: Speaker | null): Speaker | null {
  if (speaker?.member && speaker.kind === 'person') speaker.member.human = true;
  return speaker;
}
