import { lazily } from '../../lazily.ts';
import type { Person } from '../../statement.ts';
import type { Piece } from '../marks/find-runs.ts';
import type { SpokenQuotation } from './speakers.ts';

/**
 * Words that attribute a quotation, in languages that the clause reader does not know or hardly knows: verbs of speech and
 * "according to". Stems where endings vary.
 */
const says = lazily(
  () =>
    new RegExp(
      [
        // Chinese
        '(?:說|说|称|稱|表示|指出|强调|強調|认为|認為|回应|回應|写道|寫道|告诉|告訴|声明|重申|呼吁|籲|警告|补充|補充)道?',
        // Japanese, where the verb follows the quotation: the topic particle
        '[はが]',
        // Arabic
        '(?<!\\p{L})[وف]?(?:قالت?|أضافت?|صرحت?|أكدت?|أوضحت?|شددت?|ذكرت?|اعتبرت?|حذرت?|كتبت?|تابعت?)(?!\\p{L})',
        // Russian
        '(?<!\\p{L})(?:заяв|сказа|отмети|подчеркну|добави|поясни|написа|считае|утвержда)\\p{L}*',
        // French
        "(?<!\\p{L})(?:selon|d[\\u2019']après|déclar[eé]|dit|écrit|affirm[eé]|ajout[eé]|soulign[eé]|expliqu[eé]|estim[eé]|averti|assur[eé]|insist[eé]|précis[eé]|indiqu[eé]|rappel[eé]|lanc[eé]|martel[eé]|poursuivi|prévenu|prévient|répondu|répond|conclu|regrett[eé]|dénonc[eé])(?!\\p{L})",
        // Spanish and Portuguese
        '(?<!\\p{L})(?:seg[uú]n|segundo|dijo|dice|afirmó|declaró|aseguró|añadió|subrayó|señaló|advirtió|escribió|indicó|explicó|manifestó|sostuvo|recordó|insistió|apuntó|respondió|concluyó|recalcó|destacó|reiteró|denunció|aclaró|disse|afirmou|declarou|escreveu|acrescentou|ressaltou|destacou|reiterou|respondeu|alertou|explicou)(?!\\p{L})',
        // German; "so" only right behind the quotation: "„…“, so Qin Gang"
        '(?<!\\p{L})(?:laut|zufolge|sagte?|erklärte?|betonte?|warnte?|meinte?|schreibt|schrieb|mahnte?|forderte?|antwortete?|kritisierte?|unterstrich|bekräftigte?)(?!\\p{L})|(?<=^,\\s*)so(?!\\p{L})',
        // Italian and other languages in Latin script
        '(?<!\\p{L})(?:secondo|detto|dichiarato|scritto|affermato|aggiunto|sottolineato|spiegato|ribadito|avvertito|volgens|menurut|zegt|zei|sier|sa|säger|sade|kata|ujar|mengatakan|powiedział)(?!\\p{L})',
        // Hindi
        'ने\\s+(?:कहा|बताया|लिखा)',
      ].join('|'),
      'giu',
    ),
);
/**
 * Given and family name, with lower-case particles only where names have them. To an English reader, German nouns ("Die
 * Antwort: „…“"), "de Chine" and "a-t-il ajouté" look like names.
 */
const FULL_NAME =
  /^\p{Lu}[\p{L}'\u2019.-]*(?: (?:von|van|da|de|del|di|bin|ibn|al|el)(?: (?:der|den|la))?)?(?: \p{Lu}[\p{L}'\u2019.-]*){1,3}$/u;
/** "Norwegens Außenministerin", "Das Weiße Haus": descriptions of people and bodies, not their names. */
const OFFICE =
  /(?:minister|präsident|kanzler|sprecher|botschafter|politiker|chef|experte|leiter)(?:in)?$|(?:ministerium|regierung|behörde|haus|partei|zeitung)$/iu;
const JAPANESE_SAYS = /^\s*と/;
const SENTENCE_END = /[.!?\u3002\uFF01\uFF1F\u061F](?=\s|$)|[\u3002\uFF01\uFF1F]|\n/gu;
const PARTS_CLAUSES =
  /[,;:\u060C\u061B\uFF0C\uFF1B\uFF1A\u3001\u201C\u201D\u00AB\u00BB\u300C\u300D]/u;
/**
 * After a name: it belongs to another one, or another one is coordinated with it. Before a name: it describes somebody else.
 */
const OF_NAME = /^(?:[的の和与與及]|\u3001)/u;
const BELONGS = /(?:باسم|(?<!\p{L})(?:de|del|du|da|von|des|di|от|与|和|對|对|针对|針對))\s*$/u;

/** Maximum UTF-16 units between a name and the word of speech, and between both and the quotation. */
const MAX_APART = 40;
const MAX_BEFORE_QUOTE = 24;
const MAX_CLAUSE = 160;
/** Shorter family names are ordinary words in some language. */
const SHORTEST_FAMILY_NAME = 4;

interface Label {
  text: string;
  person: Person;
}

/**
 * Attributes quotations in languages other than English by the names that the record knows, where one of them is next to a word
 * of speech near the quotation. The result of the English reading is kept if it is a known person or a full name; all else is
 * unknown. A page that does not declare its language may be English.
 */
export function attributeByLabels(
  paragraphs: readonly string[],
  spoken: readonly SpokenQuotation[],
  people: readonly Person[],
  language: string,
): SpokenQuotation[] {
  // The names of everybody on record are compared with the text, which costs more than all else that a checked quotation takes.
  if (spoken.length === 0) return [];
  const labels = people.flatMap((person) => labelsOf(person, paragraphs));
  return spoken.map((quotation) => {
    const [piece] = quotation.pieces;
    const text = piece && paragraphs[piece.paragraph];
    if (!piece || text === undefined || quotation.person !== null) return quotation;
    const found = speakerBeside(text, piece, labels);
    if (found) return { ...quotation, speaker: found.text, person: found.person.id };
    if (language === 'und' || quotation.speaker === null) return quotation;
    return { ...quotation, speaker: fullName(quotation.speaker) };
  });
}

/** "Polens Ministerpräsident Jan Kowal" without the office; `null` if no full name is left. */
function fullName(speaker: string): string | null {
  const words = speaker.split(' ');
  const office = words.findLastIndex((word) => OFFICE.test(word));
  const name = words.slice(office + 1).join(' ');
  return FULL_NAME.test(name) ? name : null;
}

/** All spellings of a name, and the family name alone if the text contains one of them in full. */
function labelsOf(person: Person, paragraphs: readonly string[]): Label[] {
  const names = new Set([person.name, ...person.aliases, ...Object.values(person.labels).flat()]);
  const inFull = [...names].some(
    (name) => name !== person.familyName && paragraphs.some((text) => text.includes(name)),
  );
  if (inFull && person.familyName.length >= SHORTEST_FAMILY_NAME) names.add(person.familyName);
  return [...names].map((text): Label => ({ text, person }));
}

function speakerBeside(text: string, piece: Piece, labels: readonly Label[]): Label | null {
  const before = text.slice(Math.max(0, piece.from - MAX_CLAUSE), piece.from);
  const start = [...before.matchAll(SENTENCE_END)].at(-1);
  const clause = start ? before.slice(start.index + start[0].length) : before;
  const after = text.slice(piece.to, piece.to + MAX_CLAUSE);
  const end = after.slice(1).search(SENTENCE_END);
  const rest = end < 0 ? after : after.slice(0, end + 1);
  const japanese = JAPANESE_SAYS.test(after);
  return (
    speakerIn(
      clause,
      labels,
      (to) => japanese || clause.length - to <= MAX_BEFORE_QUOTE,
      japanese,
    ) ?? speakerIn(rest, labels, (_to, from) => from <= MAX_BEFORE_QUOTE, false)
  );
}

/** The only known person in a clause, if a word of speech is next to the name and both are near the quotation. */
function speakerIn(
  clause: string,
  labels: readonly Label[],
  isNear: (to: number, from: number) => boolean,
  japanese: boolean,
): Label | null {
  const named = labels.flatMap((label) => {
    const at = clause.indexOf(label.text);
    return at < 0 || isInsideWord(clause, at, label.text) ? [] : [{ label, at }];
  });
  const [first] = named.sort((a, b) => b.label.text.length - a.label.text.length);
  if (!first || named.some(({ label }) => label.person !== first.label.person)) return null;
  const nameEnd = first.at + first.label.text.length;
  if (OF_NAME.test(clause.slice(nameEnd)) || BELONGS.test(clause.slice(0, first.at))) return null;
  for (const verb of clause.matchAll(says())) {
    const isTopic = /^[はが]$/.test(verb[0]);
    // In Japanese the name is the topic of the clause; the addressee is not.
    if (isTopic !== japanese || (isTopic && verb.index < nameEnd)) continue;
    const saysEnd = verb.index + verb[0].length;
    const [from, to] = verb.index >= nameEnd ? [nameEnd, verb.index] : [saysEnd, first.at];
    const between = clause.slice(from, to);
    if (to < from || between.length > MAX_APART || PARTS_CLAUSES.test(between)) continue;
    if (isNear(Math.max(saysEnd, nameEnd), Math.min(verb.index, first.at))) return first.label;
  }
  return null;
}

/** Chinese and Japanese have no spaces between words; elsewhere a name must be a whole word. */
function isInsideWord(clause: string, at: number, name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return false;
  const around = clause.charAt(at - 1) + clause.charAt(at + name.length);
  return /\p{L}/u.test(around);
}
