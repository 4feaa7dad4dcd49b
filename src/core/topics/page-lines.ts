import { lazily } from '../lazily.ts';

/** How lines begin in which a page speaks of itself or of its other stories, in English and in the other languages of the interface. */
const OWN_LINES = [
  'also read|read (?:more|also|next)\\b|see also|more on (?:this|the) (?:story|topic)|story continues|recommended for you',
  'related(?: (?:articles?|coverage|content|news|reading|stories|topics))?:',
  'sign up (?:for|to)|subscribe|follow us|advertisement|all rights reserved',
  'by (?:clicking|continuing|signing up|subscribing)[^.]* you (?:accept|agree|consent)|(?:we|this (?:web)?site) uses? cookies|this (?:web)?site is protected',
  'lesen sie (?:auch|mehr)|mehr zum thema|(?:à )?lire aussi|sur le même sujet|le[ae] también|te puede interesar',
  'leia (?:também|mais)|veja também|читайте также|اقرأ أيض|(?:यह|ये) भी पढ़ें|関連記事|あわせて読みたい|相关(?:阅读|新闻)|相關(?:閱讀|新聞)',
];
const OWN_LINE = lazily(() => new RegExp(`^(?:${OWN_LINES.join('|')})`, 'i'));

/** UTF-16 units of the longest such line: what is longer tells a story. */
const MAX_LINE = 250;

/**
 * Whether a paragraph of a page belongs to no story: a call to subscribe, a line on cookies, the headlines of other stories. What these
 * name says nothing of the page's subject, and a short report is not made longer by them.
 */
export function isPageLine(paragraph: string): boolean {
  return paragraph.length <= MAX_LINE && OWN_LINE().test(paragraph);
}
