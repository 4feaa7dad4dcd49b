import type { Lookups } from '../../core/protocol.ts';
import { splitSentences } from '../../core/text/sentences.ts';

/** Passages looked through for a sentence of a good length. */
const PASSAGES = 12;

/** UTF-16 units: enough words to be judged, few enough to be read at a glance. */
const SHORTEST = 40;
const LONGEST = 160;

/** A sentence of an official's own words to try a comparison with; `null` if the record has none of a good length. */
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
