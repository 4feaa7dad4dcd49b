import { isClutterName, isSkipped, isSkippedTag, SUSPECT } from './clutter.ts';
import type { Scope } from './find-scope.ts';
import { pastFields } from './past-fields.ts';

/** A run of text between two block boundaries: one paragraph of the page, as far as the markup tells. */
export interface TextBlock {
  /** Text nodes in page order; `null` stands for a line break. */
  nodes: (Text | null)[];
  /** Local name of the nearest block element. */
  tag: string;
  element: Element;
  /** UTF-16 units without the white space around and between nodes. */
  length: number;
  /** The part of `length` inside links. */
  linked: number;
  /** True if it begins with a link, as teasers do. */
  led: boolean;
}

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
  const blocks: TextBlock[] = [];
  const owners: Element[] = [root];
  let nodes: (Text | null)[] = [];
  let length = 0;
  let linked = 0;
  let led = false;
  let links = 0;
  let total = 0;
  let visited = 0;

  const close = () => {
    if (length > 0) {
      const element = owners[owners.length - 1] ?? root;
      blocks.push({ nodes, tag: pastFields(element).localName, element, length, linked, led });
      total += length;
    }
    nodes = [];
    length = linked = 0;
  };

  let node: Node | null = pastFields(root).firstChild;
  while (node && total < limit) {
    if (++visited % NODES_PER_SLICE === 0) yield;
    let inside: Node | null = null;
    if (node.nodeType === 3) {
      const size = (node as Text).data.trim().length;
      if (size > 0 || nodes.length > 0) nodes.push(node as Text);
      if (length === 0) led = links > 0;
      length += size;
      if (links > 0) linked += size;
    } else if (isElement(node)) {
      const element = pastFields(node);
      const tag = element.localName;
      if (tag === 'br') {
        if (endsWithBreak(nodes)) close();
        else if (nodes.length > 0) nodes.push(null);
      } else if (isSkippedTag(tag) || (isSuspect(node) && isSkipped(element))) {
        if (!TRANSPARENT.has(tag)) close();
      } else if (INLINE.has(tag)) {
        inside = element.firstChild;
        if (tag === 'a' && inside) links++;
      } else {
        close();
        inside = isClutter(node) ? null : element.firstChild;
        if (inside) owners.push(node);
      }
    }
    if (inside) {
      node = inside;
      continue;
    }
    let next: Node | null = pastFields(node).nextSibling;
    while (!next) {
      node = pastFields(node).parentNode;
      if (!node || node === root) break;
      if (node === owners[owners.length - 1]) {
        close();
        owners.pop();
      } else if ((node as Element).localName === 'a') links--;
      next = pastFields(node).nextSibling;
    }
    node = next;
  }
  close();
  return blocks;
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

/** True if nothing but white space follows the last line break. */
function endsWithBreak(nodes: (Text | null)[]): boolean {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (!node) return true;
    if (node.data.trim()) return false;
  }
  return false;
}
