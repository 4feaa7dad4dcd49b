import { isClutterName, isSkipped, isSkippedTag, SUSPECT } from './clutter.ts';
import type { Scope } from './find-scope.ts';
import { pastFields } from './past-fields.ts';
import { createBlockWriter, type TextBlock } from './text-block.ts';

/** Nodes visited between two offers to pause: about a millisecond of work. */
const NODES_PER_SLICE = 1000;

/** Elements beyond which one question about all of them takes longer than ten milliseconds. */
const MANY_ELEMENTS = 30_000;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Skipped without ending the paragraph that they stand in. */
const TRANSPARENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math']);

/**
 * Cuts what lies in `scope` into text blocks, in page order, without reading layout or touching the page. Leaves out
 * what is never part of a story, and what bears the name of clutter unless it holds the story all the same.
 * Two line breaks in a row end a block, so that `<br><br>` layouts come out as paragraphs.
 * Yields now and then, so that a caller may give the page a turn.
 */
export function* collectBlocks(scope: Scope, limit: number): Generator<void, TextBlock[]> {
  const { root } = scope;
  const isSuspect = suspectsOf(pastFields(root));
  yield;
  const isClutter = rememberNames(scope);
  const writer = createBlockWriter();
  /** The block elements that the walk is in, from the outside in. */
  const owners: Element[] = [root];
  const owner = () => owners.at(-1) ?? root;
  /** How many links the walk is in. */
  let links = 0;

  /** Writes down what stands here, and gives the first node within if that is to be read too. */
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
    if (isSkippedTag(tag) || (isSuspect(node) && isSkipped(element))) {
      if (!TRANSPARENT.has(tag)) writer.close(owner());
      return null;
    }
    if (INLINE.has(tag)) {
      const inside = element.firstChild;
      if (tag === 'a' && inside) links++;
      return inside;
    }
    writer.close(owner());
    const inside = isClutter(node) ? null : element.firstChild;
    if (inside) owners.push(node);
    return inside;
  }

  /** What follows a node, past the ends of all that it is the last of; `null` at the end of the root. */
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

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return pastFields(node).nodeType === 1;
}

/**
 * Who may have to be skipped: one question to the browser's own code instead of five to each element. Among very
 * many elements that question would hold the page up, and each is asked in its turn.
 */
function suspectsOf(root: Element): (element: Element) => boolean {
  if (root.getElementsByTagName('*')[MANY_ELEMENTS]) return () => true;
  const suspects = new Set(root.querySelectorAll(SUSPECT));
  return (element) => suspects.has(element);
}

/** Names repeat all over a page, so each is judged once. */
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
    if (!(className && isClutter(className)) && !(id && isClutter(id))) return false;
    return !scope.holdsStory(element, className ?? '');
  };
}
