import { isClutterName, isSkipped, isSkippedTag, SUSPECT } from './clutter.ts';
import type { Scope } from './find-scope.ts';
import { isQuoting } from './is-set-apart.ts';
import { pastFields } from './past-fields.ts';
import { createBlockWriter, type TextBlock } from './text-block.ts';

/** Nodes visited between two possible pauses: about a millisecond of work. */
const NODES_PER_SLICE = 1000;

/** With more elements than this, one query for all of them takes longer than ten milliseconds. */
const MANY_ELEMENTS = 30_000;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Skipped without ending the paragraph that contains them. */
const TRANSPARENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math']);

/**
 * Splits the content of `scope` into text blocks, in page order, without reading layout or touching the page. Leaves out what
 * is never part of a story, and what has a clutter name unless it contains the story anyway. Two line breaks in a row end a
 * block, so that `<br><br>` layouts become paragraphs. Yields regularly, so that a caller may let the page run.
 */
export function* collectBlocks(scope: Scope, limit: number): Generator<void, TextBlock[]> {
  const { root } = scope;
  const isLeftOut = leftOutOf(pastFields(root));
  yield;
  const isClutter = rememberNames(scope);
  const writer = createBlockWriter();
  /** The block elements around the current node, outermost first. */
  const owners: Element[] = [root];
  const owner = () => owners.at(-1) ?? root;
  /** How many links contain the current node. */
  let links = 0;

  /** Records a node, and returns its first child if that is to be read too. */
  function enter(node: Node): Node | null {
    if (isText(node)) {
      writer.text(node, links > 0);
      return null;
    }
    if (!isElement(node)) return null;
    const element = pastFields(node);
    const tag = element.localName;
    if (tag === 'br') {
      writer.lineBreak(owner());
      return null;
    }
    if (isLeftOut(node, element)) {
      if (!TRANSPARENT.has(tag)) writer.close(owner());
      return null;
    }
    if (tag === 'sup' && isFootnote(element)) return null;
    if (INLINE.has(tag)) {
      const inside = element.firstChild;
      if (tag === 'a' && inside) links++;
      return inside;
    }
    writer.close(owner());
    const inside = isClutter(node) && !isQuoting(element) ? null : element.firstChild;
    if (inside) owners.push(node);
    return inside;
  }

  /** The node after this one and all its descendants, possibly outside its ancestors; `null` at the end of the root. */
  function after(node: Node): Node | null {
    let at = node;
    for (;;) {
      const next = pastFields(at).nextSibling;
      if (next) return next;
      const parent: Node | null = pastFields(at).parentNode;
      if (!parent || parent === root) return null;
      if (parent === owner()) {
        writer.close(owner());
        owners.pop();
      } else if (isElement(parent) && parent.localName === 'a') links--;
      at = parent;
    }
  }

  let visited = 0;
  let node: Node | null = pastFields(root).firstChild;
  while (node && writer.length() < limit) {
    if (++visited % NODES_PER_SLICE === 0) yield;
    node = enter(node) ?? after(node);
  }
  writer.close(owner());
  return writer.blocks;
}

/** What the number of a note stands behind: a mark of the sentence, or a word that is no unit ("square metres²"). */
const BEFORE_NOTE =
  /(?:[.,;:!?'"\u2019\u201D)\]]|(?<!met(?:er|re)s?|miles?|feet|foot|inch(?:es)?)(?<=\p{L}{4}))$/u;

/** UTF-16 units that the longest unit and the letters before it take. */
const LONGEST_UNIT = 16;

/** The number of a note, which is no word of the sentence: a link, in brackets, or behind a whole word, unlike the 2 of "km²". */
function isFootnote(sup: Element): boolean {
  const text = sup.textContent.trim();
  if (text.startsWith('[') || sup.querySelector('a') !== null) return true;
  const before = sup.previousSibling;
  if (!before || !isText(before) || !/^\d{1,3}$/.test(text)) return false;
  return BEFORE_NOTE.test(before.data.slice(-LONGEST_UNIT));
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return pastFields(node).nodeType === 1;
}

/** Which elements are never part of a story; asked with the element as it is without the names of its fields. */
function leftOutOf(root: Element): (node: Element, element: Element) => boolean {
  const isSuspect = suspectsOf(root);
  return (node, element) =>
    (isSkippedTag(element.localName) && !isQuoting(element)) ||
    (isSuspect(node) && isSkipped(element));
}

/**
 * Which elements may have to be skipped: one query to the browser's native code instead of five for each element. With very
 * many elements that query would block the page, so each is tested when reached.
 */
function suspectsOf(root: Element): (element: Element) => boolean {
  if (root.getElementsByTagName('*')[MANY_ELEMENTS]) return () => true;
  const suspects = new Set(root.querySelectorAll(SUSPECT));
  return (element) => suspects.has(element);
}

/** Names are repeated all over a page, so each is judged once. */
function rememberNames(scope: Scope): (element: Element) => boolean {
  const judged = new Map<string, boolean>();
  const isClutter = (name: string) => {
    let clutter = judged.get(name);
    if (clutter === undefined) {
      clutter = isClutterName(name);
      judged.set(name, clutter);
    }
    return clutter;
  };
  return (element) => {
    const asked = pastFields(element);
    const className = asked.getAttribute('class');
    const id = asked.getAttribute('id');
    const tag = asked.localName;
    const named =
      (className && isClutter(className)) ||
      (id && isClutter(id)) ||
      // Elements that a page has made up have names that say as much as a class does.
      (tag.includes('-') && isClutter(tag));
    if (!named) return false;
    return !scope.holdsStory(element, className ?? '');
  };
}
