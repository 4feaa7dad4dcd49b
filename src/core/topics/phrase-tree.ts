import { INSIDE, splitWords, type Word, withoutAccents } from './words.ts';

/** A phrase found in a sequence of words: `words[from]` to `words[to - 1]`. */
export interface PhraseMatch<T> {
  value: T;
  from: number;
  to: number;
}

/** A phrase as it is followed from word to word. */
export interface Phrase<T> {
  /** Keys of its words; one that may have any ending ends in "*". */
  steps: string[];
  /** The words as written, if they count only like that. */
  raws: string[] | null;
  value: T;
}

/** Finds many phrases in one pass over the words: cost grows with the text, not with the number of phrases. */
export interface PhraseTree<T> {
  /** All phrases, including nested ones, ordered by where they begin. None reaches over a comma. */
  find(words: Word[]): PhraseMatch<T>[];
}

/** Takes a phrase apart. A word ending in "*" matches any word with that beginning ("Ukrain*"). */
export function phraseOf<T>(phrase: string, value: T, exactCase = false): Phrase<T> {
  const words = splitWords(phrase);
  return {
    steps: words.map(({ raw, key, end }) =>
      phrase[end] === '*' ? `${withoutAccents(raw)}*` : key,
    ),
    raws: exactCase ? words.map(({ raw }) => raw) : null,
    value,
  };
}

interface Branch<T> {
  // Thousands of branches hold one word each: maps that most of them do not need are not created.
  next: Map<string, Branch<T>> | null;
  /** Branches for words of which only the beginning is given. */
  beginnings: Map<string, Branch<T>> | null;
  ends: { value: T; raws: string[] | null }[] | null;
}

/** Minimum letters before a "*": shorter beginnings match by accident. */
const MIN_BEGINNING = 3;

/** Words remembered that begin no phrase: there is no end of them. */
const MAX_VAIN = 20_000;

/**
 * A tree of phrases that `read` gives by their first step; it is called when a text first comes to a word that they may begin
 * with. `hasBeginnings`: whether some first step ends in "*".
 */
export function openPhraseTree<T>(
  read: (first: string) => Phrase<T>[],
  hasBeginnings: boolean,
): PhraseTree<T> {
  const root = newBranch<T>();
  const grown = new Set<string>();
  const vain = new Set<string>();
  const open = (step: string) => {
    if (vain.has(step) || grown.has(step)) return;
    const phrases = read(step);
    for (const phrase of phrases) grow(root, phrase);
    if (vain.size >= MAX_VAIN) vain.clear();
    (phrases.length > 0 ? grown : vain).add(step);
  };
  return {
    find(words) {
      const found: PhraseMatch<T>[] = [];
      for (const [from, { key }] of words.entries()) {
        for (const first of firstKeys(key)) {
          open(first);
          if (hasBeginnings) for (const beginning of beginningsOf(first)) open(`${beginning}*`);
          step(root, first, words, from, from, found);
        }
      }
      return found;
    },
  };
}

function grow<T>(root: Branch<T>, { steps, raws, value }: Phrase<T>): void {
  const branch = steps.reduce((at, step) => {
    if (step.endsWith('*')) {
      at.beginnings ??= new Map();
      return childOf(at.beginnings, step.slice(0, -1));
    }
    at.next ??= new Map();
    return childOf(at.next, step);
  }, root);
  branch.ends ??= [];
  branch.ends.push({ value, raws });
}

/**
 * Small words that Arabic writes together with the next one ("and", "by", "as", "for"): "لأوكرانيا" is "for Ukraine". Three letters
 * after them are as often another word.
 */
const SMALL_WORDS = 'وفبكل';
const PROCLITIC = /^[وف]?[بكل]?(?=\p{Script=Arabic}{4})/u;
/** "For the": "للصين" is "for China", which by itself has the article, "الصين". */
const FOR_THE = /^[وف]?لل/u;

/** What a name may begin with at this word: all of it, or what is left without what is only written together with it. */
function firstKeys(key: string): string[] {
  if (key[0] === INSIDE) return [key.slice(1)];
  if (!SMALL_WORDS.includes(key.charAt(0) || ' ')) return [key];
  const bare = FOR_THE.test(key) ? key.replace(FOR_THE, 'ال') : key.replace(PROCLITIC, '');
  return bare === key ? [key] : [key, bare];
}

function* beginningsOf(key: string): Generator<string> {
  for (let length = MIN_BEGINNING; length <= key.length; length += 1) yield key.slice(0, length);
}

/** Goes on from the word at `at`, which reads `key`. */
function step<T>(
  branch: Branch<T>,
  key: string,
  words: Word[],
  from: number,
  at: number,
  found: PhraseMatch<T>[],
): void {
  const next = branch.next?.get(key);
  if (next) arrive(next, words, from, at + 1, found);
  if (!branch.beginnings) return;
  for (const beginning of beginningsOf(key)) {
    const open = branch.beginnings.get(beginning);
    if (open) arrive(open, words, from, at + 1, found);
  }
}

function arrive<T>(
  branch: Branch<T>,
  words: Word[],
  from: number,
  to: number,
  found: PhraseMatch<T>[],
): void {
  for (const { value, raws } of branch.ends ?? []) {
    if (!raws || raws.every((raw, index) => words[from + index]?.raw === raw)) {
      found.push({ value, from, to });
    }
  }
  const word = words[to];
  if (word && !word.apart) step(branch, word.key, words, from, to, found);
}

function childOf<T>(children: Map<string, Branch<T>>, key: string): Branch<T> {
  const known = children.get(key);
  if (known) return known;
  const added = newBranch<T>();
  children.set(key, added);
  return added;
}

function newBranch<T>(): Branch<T> {
  return { next: null, beginnings: null, ends: null };
}
