import {
  DIGRAPHS,
  DOUBLED_L_STEMS,
  OUR_STEMS,
  RE_STEMS,
  SINGLE_L_STEMS,
  SPELLING_PAIRS,
} from './spelling-pairs.ts';

const OUR = new RegExp(
  `^(un|mis)?(${OUR_STEMS})our(s|ed|ing|er|ers|able|ably|ful|fully|less|ite|ites|itism|hood|hoods|ly|liness|y|al|ally|ism|ist|ists)?$`,
);
const RE = new RegExp(`^(${RE_STEMS})re(s|d)?$`);
const DOUBLED_L = new RegExp(
  `^(un)?(${DOUBLED_L_STEMS})l(ed|ing|ings|er|ers|or|ors|ation|ations|ous|ously|ist|ists)$`,
);
const SINGLE_L = new RegExp(`^(${SINGLE_L_STEMS})l(s|ment|ments)?$`);
const OGUE = /^(anal|catal|dial|epil|monol|prol|travel)ogue(s|d)?$/;
const ISE = /^([a-z]{3,})is(e|es|ed|er|ers|ing|ingly|ation|ations|ational|able)$/;
const YSE = /^(anal|breathal|catal|dial|electrol|hydrol|paral|psychoanal)ys(e|es|ed|er|ers|ing)$/;

/**
 * The American form of a British spelling, otherwise the word itself. Takes and returns lower-case words; idempotent. Its
 * result is a key for comparison, not a spelling to show: "promise" becomes "promize" on both sides. No rule gives two words of
 * different meaning the same key; that is why -our, -re and the doubled l use lists of stems.
 */
export function foldSpelling(word: string): string {
  if (word.length < 3) return word;
  const possessive = word.endsWith("'s") ? word.slice(0, -2) : null;
  if (possessive !== null) return `${foldSpelling(possessive)}'s`;
  // The rules apply to the American form as well: "advisor" and "adviser" both become "advizer".
  return foldDigraphs(SPELLING_PAIRS.get(word) ?? word)
    .replace(OUR, '$1$2or$3')
    .replace(RE, replaceRe)
    .replace(DOUBLED_L, '$1$2$3')
    .replace(SINGLE_L, '$1ll$2')
    .replace(OGUE, '$1og$2')
    .replace(YSE, '$1yz$2')
    .replace(ISE, '$1iz$2');
}

function foldDigraphs(word: string): string {
  if (!/ae|oe/.test(word)) return word;
  return DIGRAPHS.reduce((folded, [british, american]) => folded.replace(british, american), word);
}

/** "centre" and "centres" become "center(s)", "centred" becomes "centered". */
function replaceRe(_whole: string, stem: string, ending: string | undefined): string {
  return `${stem}er${ending === 'd' ? 'ed' : (ending ?? '')}`;
}
