import type { PassageCard } from '../findings.ts';
import { isOfficialVoice } from '../voices.ts';
import { sourceAddress } from './text-fragment.ts';

/** A JSON value, as returned by these writers. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * The passage as a schema.org `Quotation`. A question or an editor's words are not the official's: they get no
 * `creator`. An unknown date is left out, never replaced by the date of publication.
 */
export function quotationJsonLd(card: PassageCard): Json {
  const dated = /^\d{4}/.test(card.date);
  const speaker: Json = {
    '@type': 'Person',
    name: card.speaker,
    ...(card.role !== '' && { jobTitle: card.role }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    identifier: card.passage,
    text: card.text,
    inLanguage: card.language,
    ...(isOfficialVoice(card.voice) && { creator: speaker }),
    ...(dated && { dateCreated: card.date }),
    isBasedOn: {
      '@type': 'CreativeWork',
      name: card.title,
      url: card.url,
      publisher: { '@type': 'Organization', name: card.publisher },
      ...(card.publicationDate !== undefined &&
        /^\d{4}/.test(card.publicationDate) && { datePublished: card.publicationDate }),
    },
    url: sourceAddress(card.url, card.text),
  };
}
