/**
 * Names by which pages the world over call what is not the story: substrings of class or id.
 * Conventions that many publishers share; none belongs to a single site.
 */
const CLUTTER =
  /comment|disqus|related|sidebar|side-bar|social|shar(?:e|ing)(?![a-z])|promo|newsletter|footer|footnote|breadcrumb|cookie|consent|gdpr|banner|advert|sponsor|outbrain|taboola|popup|modal|overlay|subscri|sign-?up|byline|author|caption|(?<![a-z])credit|recommend|trending|popular|most-?read|more-?(?:from|on|stories|news)|read-?(?:more|next|also)|also-?(?:like|read)|up-?next|widget|tooltip|print-?only|pagination|pager|toolbar|follow|(?:^|[\s_-])(?:ad|ads|adv|nav|navbar|menu|tags?|bio|rail|aside|teaser|timestamp|date|meta|donate|skip|hidden|sr-only|rss|poll|quiz|login|toc)(?:$|[\s_-])/i;

const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed video audio canvas picture map nav footer figure figcaption button input select option textarea dialog menu head link meta aside'.split(
    ' ',
  ),
);

const ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tooltip|textbox|form|alert|status)$/;

/** True if the block's class or id says that it is not the story. Says nothing about its ancestors. */
export function isClutter(element: Element, tag: string): boolean {
  if (tag === 'body' || tag === 'article' || tag === 'main') return false;
  const name = element.getAttribute('class');
  const id = element.id;
  return (name !== null && CLUTTER.test(name)) || (id !== '' && CLUTTER.test(id));
}

/** True for elements that never hold text of the story: machinery, controls, editors, hidden parts. */
export function isSkipped(element: Element, tag: string): boolean {
  return SKIPPED.has(tag) || isHidden(element);
}

/** True if attributes hide the element, make it an editor, or give it a role beside the text. No style is computed. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.test(role)) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
