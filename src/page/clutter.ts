/**
 * What is never part of a story: machinery, controls, editors, hidden parts, and what the page itself sets apart.
 * One selector, so that the browser's own code looks through the page once. No style is computed.
 */
export const SKIPPED =
  'script,style,noscript,template,svg,math,iframe,object,embed,video,audio,canvas,nav,footer,aside,figure,figcaption,' +
  'button,input,select,textarea,dialog,menu,[hidden],[aria-hidden=true],[contenteditable]:not([contenteditable=false]),' +
  '[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"],' +
  'navigation,complementary,banner,contentinfo,search,dialog,alertdialog,alert,menu,menubar,toolbar,tooltip,textbox'
    .split(',')
    .map((role) => `[role=${role}]`)
    .join();

/**
 * Names by which pages the world over call what is not the story: parts of class or id, in lower case.
 * Conventions that many publishers share; none belongs to a single site.
 */
const CLUTTER =
  /comment|disqus|related|side-?bar|social|shar(?:e|ing)(?![a-z])|promo|newsletter|foot(?:er|note)|breadcrumb|cookie|consent|gdpr|banner|advert|sponsor|outbrain|taboola|popup|modal|overlay|subscri|sign-?up|byline|author|caption|recommend|trending|popular|(?:most|also|up)-?(?:read|like|next)|more-?(?:from|on|stories|news)|read-?(?:more|next|also)|widget|tooltip|paginat|pager|toolbar|follow|(?:^|[^a-z])(?:ads?|adv|credits?|navbar|nav|menu|tags?|bio|rail|aside|teaser|timestamp|date|meta|donate|skip|hidden|sr-only|print-?only|rss|poll|quiz|login|toc)(?![a-z])/;

/** True if a class or id says that what bears it is not the story. A name alone proves nothing: see `findScope`. */
export function isClutterName(name: string): boolean {
  return CLUTTER.test(name.toLowerCase());
}

/** Of these not even the bulk of a page's text makes a story: long comments, teasers, the small print. */
const NEVER = /comment|disqus|related|recommend|footer|taboola|outbrain|popular|trending/;

/** True for the names of clutter that is often long. */
export function isLongClutterName(name: string): boolean {
  return NEVER.test(name.toLowerCase());
}
