import type { Lookups } from '../../core/protocol.ts';
import { splitSentences } from '../../core/text/sentences.ts';

/** Passages searched for a sentence of suitable length. */
const PASSAGES = 12;

/** UTF-16 units: enough words to be judged, few enough to be read at a glance. */
const SHORTEST = 40;
const LONGEST = 160;

/** A sentence of an official's own words to try a comparison with; `null` if none has a suitable length. */
export async function findQuotation(lookups: Pick<Lookups, 'search'>): Promise<string | null> {
  const answer = await lookups.search({ query: '', voice: 'direct', limit: PASSAGES });
  if (!answer.ok) return null;
  for (const { text } of answer.value.hits) {
    for (const { start, end } of splitSentences(text)) {
      if (end - start >= SHORTEST && end - start <= LONGEST) return text.slice(start, end);
    }
  }
  return null;
}
