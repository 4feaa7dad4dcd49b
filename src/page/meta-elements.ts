/** What `<meta>` elements say. Keys of `meta` are lower case; the first of several wins. */
export interface MetaElements {
  meta: Map<string, string>;
  /** `article:tag`, which may stand more than once. */
  tags: string[];
}

/**
 * Reads the `<meta>` elements within `root`: those with both a name (property, name or itemprop) and a content. One pass
 * over a live list; asking the selector engine for each name costs a page that was just loaded several times as much.
 */
export function readMetaElements(root: Document | Element): MetaElements {
  const meta = new Map<string, string>();
  const tags: string[] = [];
  for (const element of root.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    if (name === 'article:tag') tags.push(content);
    if (name && !meta.has(name)) meta.set(name, content);
  }
  return { meta, tags };
}
