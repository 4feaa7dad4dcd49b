import { isLongClutterName } from './clutter.ts';
import { MAX_WORTH, SHARES, worthMost } from './paragraph-worth.ts';
import { pastFields } from './past-fields.ts';

/** Shorter paragraphs are labels or teasers. */
const MIN_PARAGRAPH = 80;
/** Characters of paragraphs in one place below which the whole page must be searched: it may not mark up paragraphs. */
const MIN_MASS = 800;
/** A clutter name is a false alarm if its element contains this share of the story. */
const FORGIVEN = 0.3;
/** An ancestor with this much more text may be part of the story, or a list of teasers. */
const GROWTH = 1.1;
/** Paragraphs between two possible pauses: each one's text is read. */
const SLICE = 200;
/** Paragraphs beyond this number cannot change where most of them are. */
const MAX_PARAGRAPHS = 3000;

/** Paragraphs in these are not the story, or are being written: an article that is an editor as a whole is not read. */
const OUTSIDE = 'footer,aside,nav,figure,[contenteditable]:not([contenteditable=false])';

/** The part of a page that is worth a closer look. */
export interface Scope {
  root: Element;
  /** True if `root` is the story's own element; false if the story is somewhere within. */
  certain: boolean;
  /** True if the element or its class, whatever its name says, contains too much running text to be clutter. */
  holdsStory(element: Element, className: string): boolean;
}

/**
 * Looks only at the paragraphs, which is fast, and finds the element where most of them are close together. If ancestors
 * contain considerably more, the highest of them must be searched; if the page marks up too few paragraphs to tell, all of it.
 */
export function* findScope(body: Element): Generator<void, Scope> {
  const mass = new Map<Element | string, number>();
  const scores = new Map<Element, number>();
  const add = (key: Element | string, size: number) => mass.set(key, (mass.get(key) ?? 0) + size);
  let count = 0;
  for (const [parent, size] of yield* massByParent(body, add)) {
    if (++count % SLICE === 0) yield;
    let level = 0;
    for (
      let up: Element | null = parent;
      up && up !== body;
      up = pastFields(up).parentElement, level++
    ) {
      add(up, size);
      const share = SHARES[level];
      if (share !== undefined) scores.set(up, (scores.get(up) ?? 0) + size * share);
    }
  }
  const best = worthMost(scores);
  const most = best ? (mass.get(best) ?? 0) : 0;
  const root = best && most >= MIN_MASS ? highest(best, body, mass) : body;
  return {
    root,
    certain: root === best,
    holdsStory(element, className) {
      const held = Math.max(mass.get(element) ?? 0, mass.get(className) ?? 0);
      const names = `${className} ${pastFields(element).getAttribute('id') ?? ''}`;
      return isLongClutterName(names) ? held > most : held > most * FORGIVEN;
    },
  };
}

function* massByParent(
  body: Element,
  add: (key: string, size: number) => void,
): Generator<void, Map<Element, number>> {
  const masses = new Map<Element, number>();
  let count = 0;
  for (const paragraph of body.getElementsByTagName('p')) {
    if (++count % SLICE === 0) yield;
    if (count > MAX_PARAGRAPHS) break;
    const size = Math.min(paragraph.textContent?.length ?? 0, MAX_WORTH);
    const parent = paragraph.parentElement;
    if (size < MIN_PARAGRAPH || !parent || paragraph.closest(OUTSIDE)) continue;
    masses.set(parent, (masses.get(parent) ?? 0) + size);
    if (paragraph.className) add(paragraph.className, size);
  }
  return masses;
}

function highest(from: Element, body: Element, mass: Map<Element | string, number>): Element {
  let root = from;
  for (
    let up = pastFields(from).parentElement;
    up && up !== body;
    up = pastFields(up).parentElement
  ) {
    if ((mass.get(up) ?? 0) > (mass.get(root) ?? 0) * GROWTH) root = up;
  }
  return root;
}
