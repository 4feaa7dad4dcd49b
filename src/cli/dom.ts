import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Parent = DefaultTreeAdapterMap['parentNode'];

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A document from HTML text, with the tree that a browser builds. Scripts do not run and nothing is loaded.
 * parse5 follows the HTML standard but has no DOM; linkedom has a light DOM but parses loosely, so the tree of the
 * one is copied into the other. `url` becomes its address, and the base of those in it.
 */
export function parseHtml(html: string, url: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  const tree = parse(html);
  for (const node of tree.childNodes) {
    if (node.nodeName !== 'html' || !('attrs' in node)) continue;
    for (const { name, value } of node.attrs) document.documentElement.setAttribute(name, value);
    copyChildren(document, node, document.documentElement);
  }
  Object.defineProperties(document, { baseURI: { value: url }, URL: { value: url } });
  return document;
}

/** Iterative, since pages nest deeper than a stack may. Comments and template contents are left out. */
function copyChildren(document: Document, from: Parent, to: Element): void {
  const open: [Parent, Element][] = [[from, to]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [source, target] = pair;
    for (const node of source.childNodes) {
      if ('tagName' in node) {
        const foreign = node.namespaceURI === SVG;
        const element = foreign
          ? document.createElementNS(SVG, node.tagName)
          : document.createElement(node.tagName);
        for (const { name, value } of node.attrs) element.setAttribute(name, value);
        target.appendChild(element);
        open.push([node, element]);
      } else if (node.nodeName === '#text' && 'value' in node) {
        target.appendChild(document.createTextNode(node.value));
      }
    }
  }
}

/** A declared character encoding is looked for in this many bytes. */
const DECLARED_WITHIN = 4096;

/**
 * The text of an HTML file: by its byte order mark; as UTF-8 if it is valid UTF-8 (saved pages are often converted
 * while their `<meta>` still names the old encoding); else as it declares; else as windows-1252, as browsers do.
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const declared = declaredEncoding(bytes);
  // Written in ASCII bytes only, so it would always pass for UTF-8.
  if (declared !== 'iso-2022-jp') {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Some other encoding.
    }
  }
  const text = new TextDecoder(declared).decode(bytes);
  return declared === 'windows-1252' ? mendControls(text) : text;
}

/** 0x80 to 0x9f in windows-1252; a space stands for the five that are undefined. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some releases of Node decode windows-1252 as Latin-1, which turns curly quotes into control characters. */
function mendControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const char = UPPER.charAt(control.charCodeAt(0) - 0x80);
    return char === ' ' ? control : char;
  });
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const label = /<meta[^>]+?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? 'windows-1252';
  try {
    const { encoding } = new TextDecoder(label);
    // A `<meta>` that could be read as ASCII cannot stand in UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return 'windows-1252';
  }
}
