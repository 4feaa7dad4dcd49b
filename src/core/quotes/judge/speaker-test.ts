import type { Person } from '../../statement.ts';
import { wordKeys } from '../../text/tokens.ts';
import { wordList } from '../../text/word-list.ts';
import { isPlaceName } from '../compare/place-names.ts';
import { officeVerdict } from './other-office.ts';

/**
 * What the page's name for the speaker says about a person in the record. `unlikely`: no name, but a work or an office that is
 * none of this person's ("the coach"). `doubtful`: one that is hardly this person's ("a spokesman", "the porter").
 */
export type SpeakerVerdict = 'same' | 'unknown' | 'doubtful' | 'unlikely' | 'other';

/** Titles and offices next to a name. */
const TITLES = new Set(
  wordList(`mr mrs ms miss dr amb sir madam dame lord lady prof professor president vice prime minister premier chancellor ambassador
  envoy secretary state councilor councillor foreign general senator representative rep sen gov governor mayor chairman
  chairwoman chair king queen prince princess comrade colonel captain admiral judge justice then former late deputy
  acting president-elect elect director spokesman spokeswoman spokesperson of the`),
);

/** Words that refer to a body, an office or nobody in particular. */
const NO_PERSON = new Set(
  wordList(`government ministry embassy consulate agency news report reports reporter reporters official officials source sources
  spokesman spokeswoman spokesperson department office council commission committee party union state states nations
  statement media times post press daily journal newspaper paper magazine article editorial authorities diplomat diplomats
  administration parliament congress senate house army military bank company group team people person analyst analysts
  expert experts activist activists critics ministers leaders delegation mission secretariat organisation organization tv
  radio transcript readout communique website tweet xinhua reuters
  bloomberg interfax kyodo yonhap sputnik jazeera chinese american russian british french german japanese indian he she
  they it who i we nobody unnamed unknown someone both`),
);

/** Particles in names, which newspapers write in many ways or omit: "al-Sisi", "el-Sisi", "von der Leyen". */
const PARTICLES = new Set(
  wordList('al el bin ibn ben von van der den de da di do dos du del della la le ter'),
);

/** An abbreviated office before a name: "FM Lavrov", "NSA Sullivan". */
const SHORT_OFFICE = /^\p{Lu}{2,4}\s+(?=\p{L}{2})/u;

/**
 * Whether the speaker a page names can be this person. Unknown stays unknown: a country, an office, an agency or nobody
 * contradicts no one. A family name alone fits, and so does a given name used as one ("Gang said"); another given name or
 * initial with the family name does not. Several names fit if one of them does.
 */
export function speakerTest(
  named: string | null,
  namedId: string | null,
  person: Person | undefined,
  people: readonly Person[],
): SpeakerVerdict {
  if (person && namedId !== null && namedId === person.id) return 'same';
  if (named === null || named.trim() === '') {
    return namedId !== null && person ? 'other' : 'unknown';
  }
  const verdicts = named
    .split(/\s*(?:[/;,&]|\band\b)\s*/i)
    .filter((part) => part.trim() !== '')
    .map((part) => testName(part, person, people));
  if (verdicts.includes('same')) return 'same';
  if (namedId !== null && person && namedId !== person.id) return 'other';
  return LEAST_CERTAIN.find((verdict) => verdicts.includes(verdict)) ?? 'unknown';
}

/** Of several people named, whoever can be this person most easily. */
const LEAST_CERTAIN: readonly SpeakerVerdict[] = ['unknown', 'doubtful', 'unlikely', 'other'];

function testName(
  part: string,
  person: Person | undefined,
  people: readonly Person[],
): SpeakerVerdict {
  const verdict = testWords(part, person, people);
  return verdict === 'unknown' && person ? officeVerdict(part, person) : verdict;
}

/** Initials before a name: "B. Wang", "X.M. Liu". */
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}(?:\.\s?|\s)(?=\p{L})/gu;

function testWords(
  part: string,
  person: Person | undefined,
  people: readonly Person[],
): SpeakerVerdict {
  const name = part.trim().replace(SHORT_OFFICE, '');
  const initial = name.match(INITIAL)?.[0]?.charAt(0).toLowerCase() ?? '';
  const all = nameKeys(name.replace(INITIAL, ''));
  const words = all.filter((key) => !TITLES.has(key));
  if (words.length === 0 || words.some((word) => NO_PERSON.has(word))) return 'unknown';
  if (words.every(isPlaceName)) return 'unknown';
  if (person && isNameOf(person, words, initial)) return 'same';
  if (DESCRIBED.test(part.trim()) || isInitials(part, words)) return 'unknown';
  if (words.length === 1)
    return isKnownName(words[0] ?? '', people) || isNameShaped(part) ? 'other' : 'unknown';
  return isNameShaped(part) ? 'other' : 'unknown';
}

/** The words of a name that distinguish it; newspapers drop the apostrophe of "O'Rourke". */
function nameKeys(name: string): string[] {
  const keys = wordKeys(name).map((key) => key.replace(/'s$|'/g, ''));
  const telling = keys.filter((key) => !PARTICLES.has(key));
  return telling.length > 0 ? telling : keys;
}

const knownNames = new WeakMap<Person, string[][]>();

function namesOf(person: Person): string[][] {
  const known = knownNames.get(person);
  if (known) return known;
  const labels = Object.values(person.labels).flat();
  const names = [person.name, ...person.aliases, ...labels]
    .map(nameKeys)
    .filter((name) => name.length > 0);
  knownNames.set(person, names);
  return names;
}

/** An initial beside a single name must be that of another part of the person's name. */
function isNameOf(person: Person, words: readonly string[], initial: string): boolean {
  const family = nameKeys(person.familyName);
  const fitting = namesOf(person).filter((name) => fits(words, name, family));
  if (initial === '' || words.length > 1) return fitting.length > 0;
  return fitting.some((name) =>
    name.some((part) => !words.includes(part) && part.startsWith(initial)),
  );
}

/** Whether all words of the shorter name occur in the longer one; a single word must be a plausible name for the person. */
function fits(
  words: readonly string[],
  name: readonly string[],
  family: readonly string[],
): boolean {
  const significant = words.filter((word) => word.length > 1);
  if (significant.length === 0) return false;
  if (significant.every((word) => name.some((part) => sameName(word, part)))) return true;
  const wholeName = name.length > 1 && name.every((part) => words.includes(part));
  if (wholeName) return true;
  const sharesFamily = family.length > 0 && family.every((part) => words.includes(part));
  const others = significant.filter((word) => !family.includes(word));
  const given = name.filter((part) => !family.includes(part));
  return (
    sharesFamily &&
    others.length > 0 &&
    others.some((word) => given.some((part) => isShortForm(word, part)))
  );
}

function sameName(a: string, b: string): boolean {
  return a === b || (a.length >= 5 && b.length >= 5 && a.slice(0, -1) === b.slice(0, -1));
}

/** "Joe" for "Joseph". */
function isShortForm(a: string, b: string): boolean {
  return a.length >= 3 && b.length >= 3 && a.slice(0, 2) === b.slice(0, 2);
}

function isKnownName(word: string, people: readonly Person[]): boolean {
  return people.some((person) => nameKeys(person.familyName).includes(word));
}

/** "The Italian", "the MEA spokesperson": a description, not a name. */
const DESCRIBED = /^(?:the|an?|his|her|its|their|one|another)\s/iu;

/** "MEA spokesperson", "EAM": only an office and initials. */
function isInitials(part: string, words: readonly string[]): boolean {
  const capitals = part.match(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu) ?? [];
  return words.every((word) => capitals.some((initials) => initials.toLowerCase() === word));
}

/** Capitals where a name has them; a single short or lower-case word does not prove a person. */
function isNameShaped(part: string): boolean {
  const words = part
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !TITLES.has(word.toLowerCase().replace(/\W/g, '')));
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.every(
      (word) =>
        /^\p{Lu}/u.test(word) || /^(?:von|van|der|de|la|al|bin|ibn|da|di|den|ul|of)$/i.test(word),
    ) &&
    /\p{Ll}/u.test(part)
  );
}
