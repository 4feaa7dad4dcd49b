import { plainText } from '../core/cite/plain-text.ts';
import type { StatementHead } from '../core/statement.ts';

/** What the foot of a printed page says, for the style sheet: it can only take words from a property of the whole document. */
export function setRunningLine(words: string): void {
  const quoted = `"${plainText(words).replace(/["\\]/g, '\\$&')}"`;
  document.documentElement.style.setProperty('--running-line', quoted);
}

/** What a statement's pages say: enough to find it again if one of them gets lost. */
export function runningLine({ speakers, title, url }: StatementHead): string {
  const names = speakers.map(({ name }) => name).join(', ');
  return [names, title, url].filter((part) => part !== '').join(' · ');
}
