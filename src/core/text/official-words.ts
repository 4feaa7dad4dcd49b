import { wordList } from './word-list.ts';

/**
 * English words of official speech in every country, folded: a run of these ("strengthen mutual trust and cooperation",
 * "sovereignty and territorial integrity") is a formula that many speakers share, and says little about whose words they are.
 * General words of state only, none of one country or one affair.
 */
const OFFICIAL = new Set(
  wordList(`accountability accountable address advance affairs aggression agreement agreements alliance allies
  anniversary beneficial benefit benefits bilateral ceasefire central chairman challenge challenges charter
  citizen citizens civilian civilians climate commit commitment committed committee common community
  comprehensive comprehensively concerted condemn condemned condemns condolences conflict conflicts congress
  consensus consolidate constructive consultations contribute contribution cooperate cooperation coordinate
  coordinated coordinating coordination core council crisis deepen defend delegation democracy democratic
  develop developing development dialogue diplomacy diplomatic economic economy enhance ensure epidemic equal
  equality escalation exchange exchanges facilitate fair fairness foreign founding framework freedom friendly
  friendship fundamental general global globalization governance growth heads health humanitarian humanity
  immediate immediately implement implementation inclusive independence independent initiative initiatives
  institutions integrity interests interfere interference internal international intervention investigation
  investment joint jointly justice law laws leaders leadership legitimate maintain mankind market markets
  mechanism mechanisms mentality military minister ministry multilateral multilateralism mutual mutually nation
  nations negotiations norm norms nuclear obligations official officials oppose opposes opposing order
  organization organizations outcome outcomes pandemic parliament partner partners partnership peace peaceful
  peoples platform policies policy political politics president prime principle principles progress promote
  promoting prosperity protect provocation provocations reaffirm reconciliation reform region regional reiterate
  reiterated relations relationship relationships resolution resolve respect respecting responsible restraint
  rights rule rules safeguard safeguarding sanctions secretary security settlement share shared sincere
  societies society solidarity solution sovereign sovereignty spirit stability stable stakeholders states
  strategic strategy strengthen strengthening strongest summit sustainable talks tension tensions territorial
  terrorism threat threats trade transparency transparent treaty trend trends unconditional unequivocally
  unilateral unilateralism union united unity uphold upholding urge urges viable victims violation violations
  vision visit weapons win`),
);

/** Whether a folded word belongs to official speech. English only: words of other languages all count as particular. */
export function isOfficialWord(key: string): boolean {
  return OFFICIAL.has(key);
}
