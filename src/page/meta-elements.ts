/** The contents of `<meta>` elements. Keys of `meta` are lower case; the first of several wins. */
export interface MetaElements {
  meta: Map<string, string>;
  /** `article:tag`, which may occur more than once. */
  tags: string[];
}

/**
 * Reads the `<meta>` elements within `root`: those with both a name (property, name or itemprop) and a content. One pass over a
 * live list; querying the selector engine for each name takes several times as long on a page that was just loaded.
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
