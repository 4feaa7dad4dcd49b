import type { PartialDate } from '../../../statement.ts';
import { withoutInvisible } from '../../../text/fold.ts';
import { canBe, type Token, tokenizeFrame } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { appositionEnd, appositionStart, officeStart } from '../names/apposition.ts';
import type { Mention } from '../names/mention.ts';
import { nameMention, rolesIn } from '../names/names.ts';
import { bodiesIn, officeInitials, tellingRoles } from './offices.ts';
import { foldName, type KnownPeople, officesAt, personByOffice } from './people.ts';

/** Somebody the page names. */
export interface Member {
  /** As the page writes it at the first full mention. */
  name: string;
  /** Id in the people list; `null` if the name is not in it. */
  person: string | null;
  roles: Set<string>;
  /** The bodies and places named with the offices, see `bodiesIn`. */
  bodies: Set<string>;
  /** Initials of the offices: EAM, PM. */
  initials: Set<string>;
  gender: 'he' | 'she' | null;
  body: boolean;
  /** True if an office, the people list or a verb shows that this is a person rather than a place or product. */
  human: boolean;
  /** Paragraph of the latest mention. */
  seen: number;
}

/** Everybody a page names, so that later short forms can be resolved to the full name. */
export interface Cast {
  /** Full names, folded. */
  full: Map<string, Member>;
  /** By first and by last part of the name. */
  parts: Map<string, Member[]>;
  /** Full names as written: most are written the same way each time. */
  written: Map<string, Member>;
  /** People on the list whom the page names only by office and family name: President Trump. */
  titled: Map<string, string | null>;
  known: KnownPeople;
  /** Day of the page: people on the list are known by the office they held then. */
  date: PartialDate;
}

const FEMALE =
  /^(?:mrs|ms|miss|spokeswoman|chairwoman|congresswoman|actress|queen|princess|lady|dame|mother|wife|daughter|sister|widow|woman|businesswoman)$/u;
const MALE =
  /^(?:mr|sir|lord|spokesman|chairman|congressman|king|prince|father|husband|son|brother|man|businessman|actor)$/u;

/** At most this many people with one name are told apart; on a page with more, the name is ambiguous anyway. */
const MAX_NAMESAKES = 8;

/** An empty cast that knows the people list by all its spellings, and their offices at this date. */
export function createCast(known: KnownPeople, date: PartialDate): Cast {
  return {
    full: new Map(),
    parts: new Map(),
    written: new Map(),
    titled: new Map(),
    known,
    date,
  };
}

/** Records all names in a paragraph's own words and returns those named in full. */
export function noteNames(cast: Cast, text: string, tokens: readonly Token[]): Member[] {
  const members: Member[] = [];
  for (let from = 0; from < tokens.length; ) {
    const to = nameEnd(tokens, from);
    const member =
      to > from ? noteRun(cast, text, tokens, startOfName(tokens, from, to), to) : null;
    if (member) members.push(member);
    from = Math.max(to, from + 1);
  }
  return members;
}

/**
 * Records the people on the list whom a headline names in full: capitals there make names of other words. The offices that they
 * held at the time are theirs on the page, too.
 */
export function noteKnown(cast: Cast, headline: string): void {
  const words = ` ${foldName(headline.replace(/[^\p{L}\p{M}\s'\u2019-]/gu, ' '))} `;
  for (const { name, aliases } of cast.known.people) {
    const named = [name, ...aliases].some((one) => words.includes(` ${foldName(one)} `));
    if (named) addMember(cast, name, false);
  }
}

function nameEnd(tokens: readonly Token[], from: number): number {
  if (!isNameWord(tokens[from])) return from;
  let to = from;
  while (isNameWord(tokens[to]) || (isParticle(tokens[to]) && isNameWord(tokens[to + 1]))) {
    to++;
    if (tokens[to - 1]?.possessive) break;
    to = officeOf(tokens, to);
  }
  return to;
}

/** "Secretary of State Tanaka" is one run: the words after "of" belong to the office. */
function officeOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of' || !canBe(tokens[at - 1], WORD.role)) return at;
  const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return isNameWord(tokens[next]) ? next : at;
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !canBe(token, WORD.time);
}

function isParticle(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && canBe(token, WORD.particle);
}

function startOfName(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start < to && canBe(tokens[start], WORD.opener | WORD.determiner | WORD.preposition))
    start++;
  return start;
}

function noteRun(
  cast: Cast,
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Member | null {
  const before = tokens[from - 1];
  const roles = before && !before.capital && canBe(before, WORD.role) ? [before.lower] : [];
  const mention = nameMention(tokens, from, to, roles);
  if (to <= from) return null;
  if (afterParticles(text, tokens, mention) === mention.to - 1) {
    if (mention.kind === 'person')
      noteOffice(cast, mentionText(text, tokens, mention), mention.roles);
    return null;
  }
  if (mention.kind !== 'person' && mention.kind !== 'body') return null;
  const member = addMember(cast, mentionText(text, tokens, mention), mention.kind === 'body');
  noteOffices(member, tokens, { ...mention, from: officeStart(tokens, from) }, mention.from);
  return member;
}

/** Start of a mention's words after "von der". */
function afterParticles(text: string, tokens: readonly Token[], { from, to }: Mention): number {
  let at = from;
  while (at < to - 1 && isSmallParticle(text, tokens[at])) at++;
  return at;
}

/** Lower case: Al in "Al Tanaka" is a given name. */
function isSmallParticle(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    canBe(token, WORD.particle) &&
    text.charAt(token.start) === token.lower.charAt(0)
  );
}

function noteOffice(cast: Cast, name: string, roles: readonly string[]): void {
  if (cast.titled.get(foldName(name))) return;
  cast.titled.set(foldName(name), personByOffice(cast.known, name, tellingRoles(roles)));
}

/** The words before the name ("Norwegian foreign minister"), and those set off by commas before or after it. */
function noteOffices(
  member: Member,
  tokens: readonly Token[],
  { from, to, roles }: Mention,
  name: number,
): void {
  const after = appositionEnd(tokens, to);
  const before = tokens[to]?.lower === ',' && after === to ? appositionStart(tokens, from) : from;
  const apart = [...rolesIn(tokens, before, from), ...rolesIn(tokens, to, after)];
  for (const role of [...roles, ...apart]) noteRole(member, role);
  if (member.roles.size === 0) return;
  noteBodies(member, tokens, before, name);
  noteBodies(member, tokens, to, after);
}

/** Records the bodies and initials of an office in the tokens [from, to). */
function noteBodies(member: Member, tokens: readonly Token[], from: number, to: number): void {
  for (const body of bodiesIn(tokens, from, to)) member.bodies.add(body);
  const initials = officeInitials(tokens, from, to);
  if (initials) member.initials.add(initials);
}

function addMember(cast: Cast, name: string, body: boolean): Member {
  const same = cast.written.get(name);
  if (same) return same;
  const key = foldName(name);
  const known = cast.full.get(key);
  if (known) return known;
  const member: Member = {
    name,
    person: cast.known.spellings.get(key) ?? null,
    roles: new Set(),
    bodies: new Set(),
    initials: new Set(),
    gender: null,
    body,
    human: cast.known.spellings.has(key),
    seen: -1,
  };
  const person = cast.known.people.find(({ id }) => id === member.person);
  for (const { role } of person ? officesAt(person, cast.date) : []) noteListedOffice(member, role);
  cast.full.set(key, member);
  cast.written.set(name, member);
  const parts = key.split(' ');
  for (const part of new Set([parts[0] ?? key, parts.at(-1) ?? key])) {
    const members = cast.parts.get(part) ?? [];
    if (members.length < MAX_NAMESAKES) members.push(member);
    cast.parts.set(part, members);
  }
  return member;
}

/** Somebody on the people list is known by the office held at the time even on pages that do not mention it. */
function noteListedOffice(member: Member, office: string): void {
  const tokens = tokenizeFrame(office, []);
  for (const role of rolesIn(tokens, 0, tokens.length)) noteRole(member, role);
  noteBodies(member, tokens, 0, tokens.length);
}

/** Adds an office, and whether it implies "he" or "she". */
function noteRole(member: Member, role: string): void {
  member.roles.add(role);
  member.human = true;
  member.gender = genderOfRoles([role]) ?? member.gender;
}

/** What words for an office imply: Mrs, spokesman; `null` for most. */
export function genderOfRoles(roles: readonly string[]): 'he' | 'she' | null {
  if (roles.some((role) => FEMALE.test(role))) return 'she';
  return roles.some((role) => MALE.test(role)) ? 'he' : null;
}

/** The page's words for a mention, without a possessive ending. */
export function mentionText(text: string, tokens: readonly Token[], mention: Mention): string {
  const first = tokens[mention.from];
  const last = tokens[mention.to - 1];
  if (!first || !last) return '';
  const words = withoutInvisible(text.slice(first.start, last.end));
  return last.possessive ? words.replace(/['\u2019]s$/u, '') : words;
}

/**
 * The member that a short or full name refers to here, or `null` if there is none or more than one. The family name may come
 * first or last; of two people with the same one, it is the one named in this paragraph, or else in the one before.
 */
export function findMember(cast: Cast, name: string, paragraph: number): Member | null {
  const key = foldName(name);
  const full = cast.full.get(key);
  if (full) return full;
  const short = key.replace(PARTICLES, '');
  if (short.includes(' ')) return null;
  const persons = (cast.parts.get(short) ?? []).filter(
    (member) => !member.body && (member.human || isLastPart(member, short)),
  );
  if (persons.length <= 1) return persons[0] ?? null;
  const near = persons.filter((member) => member.seen >= 0 && paragraph - member.seen <= 1);
  const here = near.filter((member) => member.seen === paragraph);
  const [only, ...more] = here.length > 0 ? here : near;
  return more.length === 0 ? (only ?? null) : null;
}

/** Particles before a family name, which newspapers omit or join to it: al-Sisi, von der Leyen. */
const PARTICLES =
  /^(?:(?:al|el|bin|ibn|ben|abu|von|van|der|den|de|di|da|du|del|della|dos|la|le) )+/u;

function isLastPart(member: Member, key: string): boolean {
  return foldName(member.name).endsWith(` ${key}`);
}
