import type { Reason } from '../core/findings.ts';

const PLACES = {
  title: 'in the headline',
  lead: 'at the beginning',
  body: 'in the text',
  metadata: "in the page's keywords",
} as const;

/** A reason in English: "Taiwan in the headline", "“one China” 3 times", "China and Russia at the beginning". */
export function reasonInEnglish(reason: Reason): string {
  switch (reason.kind) {
    case 'named': {
      const names = reason.words.map(quoted).join(' and ');
      const often = reason.where === 'body' && reason.count > 1;
      return often ? `${names} ${reason.count} times` : `${names} ${PLACES[reason.where]}`;
    }
    case 'shared':
      return `the same words: “${reason.words}”`;
    case 'asked':
      return 'the question was about this';
  }
}

/** Names stand as they are; other words are marked as words of the page. */
function quoted(words: string): string {
  return /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(words) ? words : `“${words}”`;
}
