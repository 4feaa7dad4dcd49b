import type { PassageCard } from '../findings.ts';
import { saidOn } from './citation-date.ts';
import { escapeHtml, escapeMarkdown, plainAddress } from './escape-html.ts';
import { plainText } from './plain-text.ts';
import { affiliationWords, VOICE_WORDS } from './provenance-words.ts';
import { sourceAddress } from './text-fragment.ts';

/** The passage as a Markdown quotation, with a line saying who, when, and where it was published. */
export function markdownCitation(card: PassageCard): string {
  const address = addressOf(card);
  const title = escapeMarkdown(plainText(card.title));
  const source = address === null ? title : `[${title}](${address})`;
  const words = escapeMarkdown(plainText(card.text));
  return `> ${words}\n\n— ${escapeMarkdown(attribution(card))}. ${source}, ${escapeMarkdown(plainText(card.publisher))} (${affiliationWords(card)}).\n`;
}

/** The passage as an HTML quotation, without styles or scripts, for mail and word processors. */
export function htmlCitation(card: PassageCard): string {
  const address = addressOf(card);
  const title = escapeHtml(plainText(card.title));
  const cite = address === null ? '' : ` cite="${escapeHtml(address)}"`;
  const source =
    address === null
      ? title
      : `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${title}</a>`;
  return [
    `<blockquote${cite} lang="${escapeHtml(plainText(card.language))}"><p>${escapeHtml(plainText(card.text))}</p></blockquote>`,
    `<p>— ${escapeHtml(attribution(card))}. <cite>${source}</cite>, ${escapeHtml(plainText(card.publisher))} (${affiliationWords(card)}).</p>`,
  ].join('\n');
}

function addressOf(card: PassageCard): string | null {
  const address = plainAddress(card.url);
  return address === null ? null : sourceAddress(address, card.text);
}

function attribution(card: PassageCard): string {
  const parts = [card.speaker, card.role, saidOn(card, 'full'), VOICE_WORDS[card.voice]];
  return plainText(parts.filter(Boolean).join(', '));
}
