import type { CheckedQuotation, CorpusSummary } from '../findings.ts';
import type { PartialDate } from '../statement.ts';
import type { Json } from './quotation-json-ld.ts';

/** What a check was based on, and when; times are passed in, since the core has no clock. */
export interface CheckContext {
  corpus: CorpusSummary;
  /** ISO 8601 date and time of the check. */
  time: string;
  /** The page that prints the quotation. */
  page?: { url: string; title: string; published?: PartialDate };
}

/**
 * A checked quotation as a W3C Web Annotation: the page's words are the target, the record's words (or their absence) the body.
 * Selectors contain the exact words, so that the annotation can be anchored again.
 */
export function webAnnotation(checked: CheckedQuotation, context: CheckContext): Json {
  const { match } = checked;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'assessing',
    created: context.time,
    generator: { type: 'Software', name: 'On the Record' },
    target: {
      ...(context.page && { source: context.page.url }),
      selector: { type: 'TextQuoteSelector', exact: checked.text },
    },
    body: [
      { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: checked.verdict },
      ...(match
        ? [
            {
              type: 'SpecificResource',
              purpose: 'linking',
              source: match.url,
              selector: {
                type: 'TextQuoteSelector',
                exact: match.text,
                prefix: match.before,
                suffix: match.after,
              },
            },
          ]
        : []),
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value: `Compared with ${context.corpus.name}, ${context.corpus.statements} statements, SHA-256 ${context.corpus.hash}`,
      },
    ],
  };
}
