import type { Phrase } from './phrase-tree.ts';
import type { CompiledTopic, Meaning, Naming, Pairing, Sign } from './vocabulary.ts';

/** Meanings of the form of a line, and what is left out at its end: weight 1 and no conditions. */
type WrittenNaming = [topic: number, weight?: number, needs?: Sign[], unless?: Sign[]];
type WrittenPairing = [parts: Sign[], ...naming: WrittenNaming];
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

/** A written vocabulary; nothing but its conditions has been parsed. */
export interface VocabularyLines {
  conditions: Conditions[];
  /** Lines by language, then by first step: for `readPhrases`. */
  phrases: Map<string, Map<string, string>>;
  /** Lines by first part: for `readPairings`. */
  pairings: Map<Sign, string>;
}

/** In the place of a language, for pairings. */
const PAIRINGS = '+';

/**
 * Writes a vocabulary with one line for all phrases that begin with the same word, and one for all pairings with the same first
 * part, so that they can be opened without reading the others: `["en taiwan",["",[0]],["strait",[1,0.8]]]`.
 */
export function writeVocabularyLines({ conditions, phrases, pairings }: VocabularyGroups): string {
  const lines = [...phrases].flatMap(([language, steps]) =>
    [...steps].map(([step, group]) => [`${language} ${step}`, ...group.map(writePhrase)]),
  );
  const paired = [...pairings].map(([sign, group]) => [
    `${PAIRINGS} ${sign}`,
    ...group.map(({ parts, ...naming }): WrittenPairing => [parts, ...writeNaming(naming)]),
  ]);
  return [conditions, ...lines, ...paired].map((line) => JSON.stringify(line)).join('\n');
}

/** Opens what `writeVocabularyLines` wrote, at the cost of cutting it into lines. */
export function openVocabularyLines(serialised: string): VocabularyLines {
  const [head = '', ...lines] = serialised.split('\n');
  const phrases = new Map<string, Map<string, string>>();
  const pairings = new Map<Sign, string>();
  for (const line of lines) {
    // No name contains a character that JSON would escape: they are ids, letters and digits.
    const end = line.indexOf('"', 2);
    const space = line.indexOf(' ');
    const section = line.slice(2, space);
    const known = section === PAIRINGS ? pairings : phrases.get(section);
    const group = known ?? new Map<string, string>();
    if (!known) phrases.set(section, group);
    group.set(line.slice(space + 1, end), line);
  }
  return { conditions: JSON.parse(head), phrases, pairings };
}

/** The phrases of a line, in the order in which they were written. */
export function readPhrases(first: string, line: string): Phrase<Meaning>[] {
  return entriesOf<WrittenPhrase>(line).map(([rest, meaning, raws]) => ({
    steps: rest === '' ? [first] : [first, ...rest.split(' ')],
    raws: raws?.split(' ') ?? null,
    value: typeof meaning === 'string' ? { sign: meaning } : { naming: readNaming(meaning) },
  }));
}

/** The pairings of a line, in the order in which they were written. */
export function readPairings(line: string): Pairing[] {
  return entriesOf<WrittenPairing>(line).map(([parts, ...naming]) => ({
    ...readNaming(naming),
    parts,
  }));
}

function entriesOf<Entry>(line: string): Entry[] {
  // As `writeVocabularyLines` wrote it, in the same build.
  return JSON.parse(line).slice(1);
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
