import { isRecord } from '../core/is-record.ts';
import { type MetaElements, readMetaElements } from './meta-elements.ts';

/** What a page says about itself apart from its text. */
export interface PageMetadata extends MetaElements {
  /** The JSON-LD object that describes the article; empty if there is none. */
  linked: Record<string, unknown>;
  /** Its types, and those of the page's other objects if no article is described. */
  types: string[];
}

/** A JSON-LD script of more UTF-16 units than this is a database, not a description. */
const MAX_JSON_LENGTH = 500_000;
/** Other types list breadcrumbs or describe the publisher. */
const DESCRIBES = /Article|Posting|Report|Review|Video/;
const ARTICLE_TYPE = /Article|Posting|Report|Review/;

/** Reads `<meta>` elements and JSON-LD. Broken JSON is skipped; no value is assumed to have a certain type. */
export function readMetadata(document: Document): PageMetadata {
  return { ...readMetaElements(document), ...readLinked(document) };
}

function readLinked(document: Document): Pick<PageMetadata, 'linked' | 'types'> {
  let linked: Record<string, unknown> | null = null;
  const types: string[] = [];
  const visit = (value: unknown, depth: number) => {
    if (Array.isArray(value)) for (const item of value) visit(item, depth);
    else if (isRecord(value)) {
      const own = texts(value['@type']);
      if (own.some((type) => ARTICLE_TYPE.test(type))) linked ??= value;
      types.push(...own);
      if (depth < 2) {
        visit(value['@graph'], depth + 1);
        visit(value.mainEntity, depth + 1);
      }
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_JSON_LENGTH || !DESCRIBES.test(text)) continue;
    try {
      visit(parseJson(text), 0);
    } catch {
      // A description that cannot be parsed is ignored.
    }
  }
  const found: Record<string, unknown> = linked ?? {};
  return { linked: found, types: linked ? texts(found['@type']) : types };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Some content systems wrap the object in a comment or leave raw line breaks inside strings.
    return JSON.parse(text.replace(/[\n\r\t]+/g, ' ').replace(/^\s*<!--|-->\s*$/g, ''));
  }
}

/** The text or texts of a JSON-LD value, which may be an object with a name. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap(texts);
  return isRecord(value) ? texts(value.name) : [];
}
