import { wordList } from '../text/word-list.ts';

/** Words that occur on any news page: they say nothing about what it shares with a statement. */
const COMMON_WORDS = new Set(
  wordList(`about according after again against all also although always among another any around back because been before being between
   both but called came can come could day days did do does down during each early even ever every few first former found get
   go going good got had has have he her here him his how however i if including just last late later least less like made make
   many may me men might more morning most much must my near never news no not now off old one only other others our out over own
   part people per place read said same saw say saying says second see seen set she should show since so some still such take
   taken than then there these they thing things think those three through time told too two under until up us use used very
   want way we week weeks well were what when where which while who why will within without would year years yet you your
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
   november december reuters ap afp photo image video click share comment comments`),
);

/** Whether a folded term occurs on any news page; numbers below 1,000 count as such too. */
export function isCommonWord(term: string): boolean {
  return COMMON_WORDS.has(term) || /^\d{1,3}$/.test(term);
}
