import { isLongClutterName } from './clutter.ts';

/** Paragraphs shorter than this are labels or teasers; longer ones count no more than the second. */
const MIN_PARAGRAPH = 80;
const MAX_WORTH = 600;
/** Levels of ancestors that a paragraph speaks for, and by how much less each. */
const LEVELS = 4;
const DECAY = 0.6;
/** Characters of paragraphs in one place below which the whole page must be looked at: it may mark up no paragraphs. */
const MIN_MASS = 800;
/** A clutter name is a mistake of ours if what bears it holds this share of the story. */
const FORGIVEN = 0.3;
/** The scope grows by up to this many levels as long as each brings this much more text. */
const GROW_LEVELS = 3;
const GROWTH = 1.1;
/** Paragraphs between two offers to pause. */
const SLICE = 500;

/** The part of a page that is worth a closer look. */
export interface Scope {
  root: Element;
  /** True if the element or its class, whatever its name says, holds too much running text to be clutter. */
  holdsStory(element: Element, className: string): boolean;
}

/**
 * Looks at the paragraphs alone, which is quick, and finds the smallest part of the page that holds most of the
 * running text together with the headline. The whole body if the page marks up too few paragraphs to tell.
 */
export function* findScope(body: Element, headline: Element | null): Generator<void, Scope> {
  const mass = new Map<Element | string, number>();
  const scores = new Map<Element, number>();
  const add = (key: Element | string, size: number) => mass.set(key, (mass.get(key) ?? 0) + size);
  let count = 0;
  for (const [parent, size] of massByParent(body, add)) {
    if (++count % SLICE === 0) yield;
    let share = size;
    let level = 0;
    for (let up: Element | null = parent; up && up !== body; up = up.parentElement, level++) {
      add(up, size);
      if (level >= LEVELS) continue;
      scores.set(up, (scores.get(up) ?? 0) + share);
      share *= DECAY;
    }
  }
  let best: Element | null = null;
  let top = 0;
  for (const [element, score] of scores) {
    if (score > top) [best, top] = [element, score];
  }
  const most = best ? (mass.get(best) ?? 0) : 0;
  return {
    root: best && headline && most >= MIN_MASS ? grow(best, headline, body, mass) : body,
    holdsStory(element, className) {
      const held = Math.max(mass.get(element) ?? 0, mass.get(className) ?? 0);
      return isLongClutterName(`${className} ${element.id}`) ? held > most : held > most * FORGIVEN;
    },
  };
}

function massByParent(
  body: Element,
  add: (key: string, size: number) => void,
): Map<Element, number> {
  const masses = new Map<Element, number>();
  for (const paragraph of body.getElementsByTagName('p')) {
    const size = Math.min(paragraph.textContent?.length ?? 0, MAX_WORTH);
    const parent = paragraph.parentElement;
    if (size < MIN_PARAGRAPH || !parent || paragraph.closest('footer,aside,nav,figure')) continue;
    masses.set(parent, (masses.get(parent) ?? 0) + size);
    if (paragraph.className) add(paragraph.className, size);
  }
  return masses;
}

function grow(
  from: Element,
  headline: Element,
  body: Element,
  mass: Map<Element | string, number>,
): Element {
  let root: Element = from;
  while (root !== body && !root.contains(headline)) root = root.parentElement ?? body;
  let up: Element | null = root;
  for (let level = 0; level < GROW_LEVELS && up && up !== body; level++) {
    up = up.parentElement;
    if (up && (mass.get(up) ?? 0) > (mass.get(root) ?? 0) * GROWTH) root = up;
  }
  return root;
}
