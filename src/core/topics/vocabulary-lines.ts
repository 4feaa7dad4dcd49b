import { inAscii } from '../text/in-ascii.ts';
import { openKeyedLines, writeKeyedLines } from '../text/keyed-lines.ts';
import type { Phrase } from './phrase-tree.ts';
import type { CompiledTopic, Meaning, Naming, Pairing, Sign } from './vocabulary.ts';

/** Meanings of the form of a line, and what is left out at its end: weight 1 and no conditions. */
type WrittenNaming = [topic: number, weight?: number, needs?: Sign[], unless?: Sign[]];
/** The first part is that of the line. */
type WrittenPairing = [otherParts: Sign[], ...naming: WrittenNaming];
/** The first step is that of the line; steps and raws are joined by one space. */
type WrittenPhrase = [rest: string, meaning: Sign | WrittenNaming, raws?: string];

/** What a vocabulary adds to a topic of the corpus, by position. */
export type Conditions = Pick<CompiledTopic, 'signs' | 'needs' | 'unless'>;

/** A vocabulary in groups, each of which is opened by itself. */
export interface VocabularyGroups {
  conditions: Conditions[];
  /** By language, then by first step. */
  phrases: Map<string, Map<string, Phrase<Meaning>[]>>;
  /** By first part. */
  pairings: Map<Sign, Pairing[]>;
}

/** A written vocabulary; a line is read when it is asked for. */
export interface VocabularyLines {
  conditions: Conditions[];
  /** Whether some phrase of a language begins with a word that may have any ending. */
  hasBeginnings(language: string): boolean;
  /** The phrases with this first step, in the order in which they were written. */
  phrases(language: string, first: string): Phrase<Meaning>[];
  /** The pairings with this first part, in the order in which they were written. */
  pairings(sign: Sign): Pairing[];
}

/** In the place of a language, for pairings. */
const PAIRINGS = '+';

/**
 * Writes a vocabulary with one line for all phrases that begin with the same word, and one for all pairings with the same first
 * part, so that they can be opened without reading the others: `["en taiwan",["",[0]],["strait",[1,0.8]]]`.
 */
export function writeVocabularyLines({ conditions, phrases, pairings }: VocabularyGroups): string {
  const lines = new Map<string, string>();
  // No key contains a character that JSON would escape: they are ids, letters and digits.
  const add = (key: string, entries: (WrittenPhrase | WrittenPairing)[]) =>
    lines.set(inAscii(key), inAscii(JSON.stringify([key, ...entries])));
  for (const [language, steps] of phrases) {
    for (const [step, group] of steps) add(`${language} ${step}`, group.map(writePhrase));
  }
  for (const [sign, group] of pairings) {
    add(
      `${PAIRINGS} ${sign}`,
      group.map(({ parts: [, ...others], ...naming }) => [others, ...writeNaming(naming)]),
    );
  }
  const beginnings = [...phrases].flatMap(([language, steps]) =>
    [...steps.keys()].some((step) => step.endsWith('*')) ? [language] : [],
  );
  return `${inAscii(JSON.stringify([beginnings, conditions]))}\n${writeKeyedLines(lines)}`;
}

/** Opens what `writeVocabularyLines` wrote; nothing but its conditions is parsed. */
export function openVocabularyLines(serialised: string): VocabularyLines {
  const end = serialised.indexOf('\n');
  // As `writeVocabularyLines` wrote it, in the same build.
  const [beginnings, conditions]: [string[], Conditions[]] = JSON.parse(serialised.slice(0, end));
  const lines = openKeyedLines(serialised, end + 1);
  const entriesOf = (section: string, key: string) => {
    const line = lines.find(inAscii(`${section} ${key}`));
    return line === undefined ? [] : JSON.parse(line).slice(1);
  };
  return {
    conditions,
    hasBeginnings: (language) => beginnings.includes(language),
    phrases: (language, first) =>
      entriesOf(language, first).map((entry: WrittenPhrase) => readPhrase(first, entry)),
    pairings: (sign) =>
      entriesOf(PAIRINGS, sign).map((entry: WrittenPairing) => readPairing(sign, entry)),
  };
}

function readPhrase(first: string, [rest, meaning, raws]: WrittenPhrase): Phrase<Meaning> {
  return {
    steps: rest === '' ? [first] : [first, ...rest.split(' ')],
    raws: raws?.split(' ') ?? null,
    value: typeof meaning === 'string' ? { sign: meaning } : { naming: readNaming(meaning) },
  };
}

function readPairing(first: Sign, [others, ...naming]: WrittenPairing): Pairing {
  return { ...readNaming(naming), parts: [first, ...others] };
}

function writePhrase({ steps, raws, value }: Phrase<Meaning>): WrittenPhrase {
  const rest = steps.slice(1).join(' ');
  const meaning = 'sign' in value ? value.sign : writeNaming(value.naming);
  return raws ? [rest, meaning, raws.join(' ')] : [rest, meaning];
}

function writeNaming({ topic, weight, needs, unless }: Naming): WrittenNaming {
  if (unless.length > 0) return [topic, weight, needs, unless];
  if (needs.length > 0) return [topic, weight, needs];
  return weight === 1 ? [topic] : [topic, weight];
}

function readNaming([topic, weight = 1, needs = [], unless = []]: WrittenNaming): Naming {
  return { topic, weight, needs, unless };
}
