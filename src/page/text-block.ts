import { pastFields } from './past-fields.ts';

/** A run of text between two block boundaries: one paragraph of the page, according to the markup. */
export interface TextBlock {
  /** Text nodes in page order; `null` stands for a line break. */
  nodes: (Text | null)[];
  /** Local name of the nearest block element. */
  tag: string;
  element: Element;
  /** UTF-16 units excluding white space around and between nodes. */
  length: number;
  /** The part of `length` inside links. */
  linked: number;
  /** True if it begins with a link, as teasers do. */
  led: boolean;
}

/** Collects text into blocks. */
export interface BlockWriter {
  readonly blocks: TextBlock[];
  /** Length of all blocks so far. */
  length(): number;
  text(node: Text, inLink: boolean): void;
  /** Two in a row end the block, which then belongs to `owner`. */
  lineBreak(owner: Element): void;
  /** Ends the block, if it contains any text, as a part of `owner`. */
  close(owner: Element): void;
}

/** Splits a run of text nodes into blocks at the boundaries reported to it. */
export function createBlockWriter(): BlockWriter {
  const blocks: TextBlock[] = [];
  let nodes: (Text | null)[] = [];
  let length = 0;
  let linked = 0;
  let led = false;
  let total = 0;

  function close(element: Element): void {
    if (length > 0) {
      blocks.push({ nodes, tag: pastFields(element).localName, element, length, linked, led });
      total += length;
    }
    nodes = [];
    length = linked = 0;
  }

  return {
    blocks,
    length: () => total,
    text(node, inLink) {
      const size = node.data.trim().length;
      if (size > 0 || nodes.length > 0) nodes.push(node);
      if (length === 0) led = inLink;
      length += size;
      if (inLink) linked += size;
    },
    lineBreak(owner) {
      if (endsWithBreak(nodes)) close(owner);
      else if (nodes.length > 0) nodes.push(null);
    },
    close,
  };
}

/** True if only white space follows the last line break. */
function endsWithBreak(nodes: (Text | null)[]): boolean {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (!node) return true;
    if (node.data.trim()) return false;
  }
  return false;
}
