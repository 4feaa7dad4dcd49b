import { canBe } from '../lexicon/tokens.ts';
import { tradeFlag } from '../lexicon/trades.ts';
import { WORD, wordFlags } from '../lexicon/words.ts';
import type { Mention } from '../names/mention.ts';
import { COUNTRYMAN } from '../names/phrases.ts';
import type { Member } from './cast.ts';
import type { Context, Memory } from './memory.ts';
import { bodiesIn, isOffice, overlaps } from './offices.ts';

/** Words for the holder of some office: "the Spanish diplomat", "the UN official". */
const OF_OFFICE =
  /^(?:official|diplomat|politician|statesman|stateswoman|representative|leader|minister)$/u;

/**
 * Words that newspapers use in place of a name they have just given. Without "official" and "source": those may be people who
 * are never named.
 */
const IN_PLACE_OF_NAME =
  /^(?:politician|diplomat|statesman|stateswoman|economist|banker|lawyer|academic|scholar|veteran|billionaire|tycoon|businessman|businesswoman|microbiologist|physician|technocrat)$/u;

/** Works that one person can be known by in turn: a professor is "the expert", a councillor "the lawmaker". */
const KINDRED = [
  /^(?:lawmaker|legislator|senator|mp|congressman|congresswoman|representative|rep|sen|councillor|councilor|parliamentarian|politician)$/u,
  /^(?:expert|analyst|economist|strategist|researcher|scientist|scholar|professor|prof|dr|academic|lecturer|specialist|historian|fellow|author|director|doctor)$/u,
  /^(?:judge|justice|magistrate)$/u,
  /^(?:minister|secretary)$/u,
];

/** Whether somebody of these works can be meant by "the …": anybody whose work the page has not told, too. */
function isKindred({ roles }: Member, head: string): boolean {
  const kin = KINDRED.find((works) => works.test(head));
  return kin !== undefined && (roles.size === 0 || [...roles].some((role) => kin.test(role)));
}

/** "Beijing's top diplomat", "the top US diplomat": the foreign minister. */
const TOP_DIPLOMAT = /\btop\s(?:\S+\s)?diplomat$/iu;

/** "Her Chinese colleague", "his counterpart from Oslo": whoever is of that country. */
const COLLEAGUE = /^(?:colleague|counterpart)$/u;

function isForeignMinister({ human, roles, bodies }: Member, of: ReadonlySet<string>): boolean {
  return human && (roles.has('foreign minister') || roles.has('secretary')) && overlaps(bodies, of);
}

/** "The 61-year-old", "the 61-year-old singer". */
const AGED = /^the \d+-year-old\b/iu;

/** "The airline's lawyer" is somebody else than the one just named. */
const ANOTHERS = /['\u2019]s?\s/u;

/** "The former prime minister": used for somebody who has just been named. */
const FORMER = /^the (?:former|ex-|veteran)/iu;
const INDEFINITE = /^(?:an?|another|one|some)\s/iu;
/** How many paragraphs back a word in place of a name may refer. */
const MAX_BACK = 2;

/**
 * The member of the page meant by an office, a description or a country: "the UN chief", "the Spanish diplomat", "the Italian".
 * `null` if more than one fits, or if it may be somebody the page does not name.
 */
export function memberDescribed(
  { memory, tokens, paragraph }: Context,
  words: string,
  mention: Mention,
): Member | null {
  if (INDEFINITE.test(words)) return null;
  const bodies = bodiesIn(tokens, mention.from, mention.to);
  const head = mention.roles.at(-1) ?? '';
  // An office has one holder, named sooner or later; "the pensioner" is one whom the page has named.
  const isKnown = ({ seen }: Member) => seen >= 0 || tradeFlag(head, false) === 0;
  const fits = (member: Member) => isKnown(member) && isOffice(member, mention.roles, bodies);
  const holder = mention.definite || bodies.size > 0 ? oneOf(memory, paragraph, fits) : null;
  if (TOP_DIPLOMAT.test(words) && bodies.size > 0)
    return oneOf(memory, paragraph, (member) => isForeignMinister(member, bodies));
  if (!holder && COLLEAGUE.test(head) && bodies.size > 0)
    return oneOf(memory, paragraph, (member) => member.human && overlaps(member.bodies, bodies));
  if (holder || !/^the\s/iu.test(words) || isUnnamed(memory, head)) return holder;
  const countryman = COUNTRYMAN.test(head) || (wordFlags(head) & WORD.nation) !== 0;
  const serves =
    bodies.size > 0 && (countryman || OF_OFFICE.test(head))
      ? oneOf(memory, paragraph, (member) => member.human && overlaps(member.bodies, bodies))
      : null;
  if (serves) return serves;
  const inPlace = (IN_PLACE_OF_NAME.test(head) && !ANOTHERS.test(words)) || AGED.test(words);
  if (countryman || FORMER.test(words) || inPlace) return lastNamed(memory, bodies, paragraph);
  const isNobodys = ![...memory.cast.full.values()].some(fits);
  const last = isNobodys && BARE.test(words) ? lastNamed(memory, bodies, paragraph) : null;
  return last && isKindred(last, head) ? last : null;
}

/** "The expert", with no word of where. */
const BARE = /^the \S+$/iu;

/** The member whose office has these initials: "the EAM", "the PM". */
export function memberByInitials(
  { memory, tokens, paragraph }: Context,
  { from, to }: Mention,
): Member | null {
  const token = tokens[from];
  if (to - from !== 1 || !token?.acronym || canBe(token, WORD.nation)) return null;
  return oneOf(memory, paragraph, ({ initials }) => initials.has(token.lower));
}

/** The only member that fits; of several, the only one named so far, or the one who spoke last. */
function oneOf(
  { cast, recent }: Memory,
  paragraph: number,
  fits: (member: Member) => boolean,
): Member | null {
  const all = [...new Set(cast.full.values())].filter((member) => !member.body && fits(member));
  if (all.length <= 1) return all[0] ?? null;
  const named = all.filter(({ seen }) => seen >= 0);
  if (named.length === 1) return named[0] ?? null;
  const [last] = recent;
  return last?.member && named.includes(last.member) && paragraph - last.paragraph <= MAX_BACK
    ? last.member
    : null;
}

/** "A UN official said": later uses of this word may refer to the same unnamed person. */
function isUnnamed({ recent }: Memory, head: string): boolean {
  return recent.some(({ kind, name }) => kind === 'role' && name.toLowerCase().includes(head));
}

function lastNamed(
  { recent }: Memory,
  bodies: ReadonlySet<string>,
  paragraph: number,
): Member | null {
  const [last] = recent;
  const member = last?.member;
  if (!last || !member || member.body || paragraph - last.paragraph > MAX_BACK) return null;
  const here = countries(bodies);
  const there = countries(member.bodies);
  return here.size > 0 && there.size > 0 && !overlaps(here, there) ? null : member;
}

function countries(bodies: ReadonlySet<string>): Set<string> {
  return new Set([...bodies].filter((body) => wordFlags(body) & WORD.nation));
}
