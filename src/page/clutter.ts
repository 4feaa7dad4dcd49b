const TAGS = new Set(
  'script style noscript template svg math iframe object embed video audio canvas nav footer aside figure figcaption button input select textarea dialog menu'.split(
    ' ',
  ),
);
const ROLES = new Set(
  'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar tooltip textbox'.split(
    ' ',
  ),
);

/** Elements with these attributes may be hidden, an editor, or set apart: `isSkipped` looks more closely. */
export const SUSPECT = '[hidden],[aria-hidden],[contenteditable],[role],[style]';

/** True for kinds of elements that never contain a story: machinery, controls, navigation, pictures. */
export function isSkippedTag(tag: string): boolean {
  return TAGS.has(tag);
}

/** True for a suspect element that is hidden, an editor, or has a role outside the story. No style is computed. */
export function isSkipped(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display:\s?none|visibility:\s?hidden/.test(style);
}

/**
 * Names that pages everywhere use for what is not the story: parts of class or id, in lower case. Conventions that many
 * publishers share; none belongs to a single site.
 */
const CLUTTER =
  /comment|disqus|related|side-?bar|social|shar(?:e|ing)(?![a-z])|promo|newsletter|foot(?:er|note)|breadcrumb|cookie|consent|gdpr|banner|advert|sponsor|outbrain|taboola|popup|modal|overlay|subscri|sign-?up|byline|author|caption|recommend|trending|popular|(?:most|also|up)-?(?:read|like|next)|more-?(?:from|on|stories|news)|read-?(?:more|next|also)|widget|tooltip|paginat|pager|toolbar|follow|(?:^|[^a-z])(?:ads?|adv|credits?|navbar|nav|menu|tags?|bio|rail|aside|teaser|timestamp|date|meta|donate|skip|hidden|sr-only|print-?only|rss|poll|quiz|login|toc)(?![a-z])/;

/** True if a class or id says that its element is not the story. A name alone proves nothing: see `findScope`. */
export function isClutterName(name: string): boolean {
  return CLUTTER.test(name.toLowerCase());
}

/** For these, even most of a page's text does not make a story: long comments, teasers, the small print. */
const NEVER = /comment|disqus|related|recommend|footer|taboola|outbrain|popular|trending/;

/** True for the names of clutter that is often long. */
export function isLongClutterName(name: string): boolean {
  return NEVER.test(name.toLowerCase());
}
