import { wordList } from './word-list.ts';

/**
 * English words of official speech in every country, folded: a run of these ("strengthen mutual trust and cooperation",
 * "sovereignty and territorial integrity") is a formula that many speakers share, and says little about whose words they are.
 * General words of state only, none of one country or one affair.
 */
const OFFICIAL = new Set(
  wordList(`accountability accountable address advance affairs aggression agreement agreements alliance allies beneficial
  benefit benefits bilateral ceasefire central chairman challenge challenges charter citizens civilians climate
  commit commitment committed common community comprehensive condemn condemned condemns condolences conflict
  conflicts congress consensus consultations cooperate cooperation core council crisis deepen defend democracy
  democratic develop developing development dialogue economic economy enhance ensure epidemic equal equality
  escalation exchange exchanges fair fairness foreign freedom friendly friendship fundamental general global
  globalization growth health humanitarian humanity immediate immediately independence independent institutions
  integrity interests interfere interference internal international intervention investigation investment joint
  jointly justice law laws leaders leadership maintain mankind market markets mechanism mechanisms military
  minister ministry multilateral multilateralism mutual mutually nation nations negotiations norms nuclear
  official officials oppose opposes opposing order organization organizations pandemic parliament partner partners
  partnership peace peaceful peoples policies policy political politics president prime principle principles
  progress promote promoting prosperity protect reaffirm reform region regional reiterate relations relationship
  relationships resolution resolve respect respecting responsible restraint rights rule rules safeguard
  safeguarding sanctions secretary security settlement share shared societies society solidarity solution
  sovereign sovereignty spirit stability stable states strategic strategy strengthen strengthening strongest talks
  territorial terrorism threat threats trade treaty unconditional unequivocally union united unity uphold
  upholding urge urges victims violations visit weapons win`),
);

/** Whether a folded word belongs to official speech. English only: words of other languages all count as particular. */
export function isOfficialWord(key: string): boolean {
  return OFFICIAL.has(key);
}
