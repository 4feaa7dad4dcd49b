import { INSIDE, splitWords, type Word, withoutAccents } from './words.ts';

/** A phrase found in a sequence of words: `words[from]` to `words[to - 1]`. */
export interface PhraseMatch<T> {
  value: T;
  from: number;
  to: number;
}

/** Finds many phrases in one pass over the words: cost grows with the text, not with the number of phrases. */
export interface PhraseTree<T> {
  /** Adds a phrase. A word ending in "*" matches any word with that beginning ("Ukrain*"). */
  add(phrase: string, value: T, exactCase?: boolean): void;
  /** All phrases, including nested ones, ordered by where they begin. None reaches over a comma. */
  find(words: Word[]): PhraseMatch<T>[];
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

/** An empty tree; fill it with `add` before the first `find`. */
export function createPhraseTree<T>(): PhraseTree<T> {
  const root = newBranch<T>();
  return {
    add(phrase, value, exactCase = false) {
      const words = splitWords(phrase);
      if (words.length === 0) return;
      const branch = words.reduce((at, { raw, key, end }) => {
        if (phrase[end] === '*') {
          at.beginnings ??= new Map();
          return childOf(at.beginnings, withoutAccents(raw));
        }
        at.next ??= new Map();
        return childOf(at.next, key);
      }, root);
      branch.ends ??= [];
      branch.ends.push({ value, raws: exactCase ? words.map(({ raw }) => raw) : null });
    },
    find(words) {
      const found: PhraseMatch<T>[] = [];
      for (let from = 0; from < words.length; from += 1) follow(root, words, from, from, found);
      return found;
    },
  };
}

function follow<T>(
  branch: Branch<T>,
  words: Word[],
  from: number,
  at: number,
  found: PhraseMatch<T>[],
): void {
  const word = words[at];
  if (!word || (word.apart && at > from)) return;
  // A name may start inside a word; only there the prefix is ignored.
  const key = from === at && word.key[0] === INSIDE ? word.key.slice(1) : word.key;
  const next = branch.next?.get(key);
  if (next) arrive(next, words, from, at + 1, found);
  if (!branch.beginnings) return;
  for (let length = MIN_BEGINNING; length <= word.key.length; length += 1) {
    const open = branch.beginnings.get(word.key.slice(0, length));
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
  follow(branch, words, from, to, found);
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
