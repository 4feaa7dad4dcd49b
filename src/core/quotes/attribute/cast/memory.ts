import type { Token } from '../lexicon/tokens.ts';
import type { Mention } from '../names/mention.ts';
import type { Cast, Member } from './cast.ts';

/** Who a mention refers to. */
export interface Speaker {
  name: string;
  person: string | null;
  member: Member | null;
  kind: Mention['kind'];
  paragraph: number;
  /** Words for the office of somebody whom the page does not name in full: President Trump. */
  roles?: readonly string[];
}

/** Somebody asked or told somebody something; whoever is asked replies. */
export interface Exchange {
  from: Speaker;
  /** `null` if the page does not say whom. */
  to: Speaker | null;
  /** What still waits for a reply; `null` once there was one. */
  open: 'asked' | 'told' | null;
}

/** What pronouns and unattributed quotations need to know about the text so far. */
export interface Memory {
  cast: Cast;
  /** Newest first. */
  recent: Speaker[];
  /** Who gives the answers of a page with questions and answers; absent if that is not known. */
  answerer?: Speaker | null;
  /** The last one; absent before any. */
  exchange?: Exchange | undefined;
}

/** A paragraph that is read, and what the page has told up to it: all that a mention in it can refer to. */
export interface Context {
  memory: Memory;
  text: string;
  tokens: readonly Token[];
  paragraph: number;
}

const MAX_RECENT = 6;

/** Puts a speaker where pronouns look first. */
export function remember(memory: Memory, speaker: Speaker): void {
  memory.recent = [speaker, ...memory.recent.filter((other) => other.name !== speaker.name)].slice(
    0,
    MAX_RECENT,
  );
  if (speaker.member && speaker.member.seen < speaker.paragraph)
    speaker.member.seen = speaker.paragraph;
}

/** A member of the page as the speaker of a paragraph. */
export function fromMember(member: Member, paragraph: number): Speaker {
  return {
    name: member.name,
    person: member.person,
    member,
    kind: member.body ? 'body' : 'person',
    paragraph,
  };
}
