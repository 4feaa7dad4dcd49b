import { splitSentences } from '../text/sentences.ts';

/** Sentences of thanks and greeting, and a speaker's promises of what to be and to try: they are about no subject. */
const COURTESY = new RegExp(
  `^(?:(?:yes|well|ok|and|so|but|again|first of all),? )*(?:${[
    'thanks?\\b|many thanks',
    'hello|hi\\b|dear\\b|good (?:morning|afternoon|evening|question|starter)',
    "(?:you are|you’re|you're) welcome|welcome to\\b",
    "(?:it is |it’s |it's |it was )?(?:a|an|my|our) (?:great |real )?(?:pleasure|honou?r|privilege)",
    "(?:i am|i’m|i'm|we are) (?:very |so |really |most )?(?:glad|happy|pleased|delighted|grateful|honou?red|privileged)",
    '(?:i|we) (?:come|came|arrived) (?:here |back )?(?:at|in|to|as|with)\\b',
    '(?:i|we) (?:will|shall|want to|hope to) (?:be (?:a|the)|do (?:my|our)|try)\\b',
    '(?:i|we) wish (?:you|them|all|every)',
  ].join('|')})`,
  'i',
);

/** The rest of a text that begins with a courtesy once all courtesies are removed; any other text unchanged. */
export function withoutCourtesies(text: string): string {
  if (!COURTESY.test(text)) return text;
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => !COURTESY.test(sentence))
    .join(' ');
}
