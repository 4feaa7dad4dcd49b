import type { CheckedQuotation, PageQuotation } from '../findings.ts';
import type { Person } from '../statement.ts';
import { wordKeys } from '../text/tokens.ts';
import { MAX_SHORT_WORDS, MIN_QUOTING_WORDS } from './bars.ts';
import { type CheckContext, checkQuotation } from './check-quotation.ts';
import type { QuotationRecord } from './shingles/record-words.ts';

/**
 * Compares all quotations of a page with the record; the answers are in the order of the quotations. Short ones that are not
 * found are checked again against the statements that the others certainly come from.
 */
export function checkQuotations(
  record: QuotationRecord,
  quotations: readonly PageQuotation[],
  context: CheckContext,
): CheckedQuotation[] {
  const first = quotations.map((quotation) => checkQuotation(record, quotation, context));
  const quoted = new Set(first.filter(isSure).flatMap(({ match }) => match?.statement ?? []));
  return first.map((answer, position) => {
    const quotation = quotations[position];
    if (!quotation) return answer;
    if (quoted.size > 0 && isOpen(answer) && isShort(answer))
      return checkQuotation(record, quotation, { ...context, quoted });
    const meant = whoIsMeant(record, answer, quoted);
    if (!meant) return answer;
    const { name: speaker, id: person } = meant;
    return checkQuotation(record, { ...quotation, speaker, person }, context);
  });
}

/**
 * “…,” he said: where a pronoun, or nothing, names the speaker, it can be somebody else than the one named last. If the record has
 * the words of a person whom the page names as well, it is that one.
 */
function whoIsMeant(
  { corpus }: QuotationRecord,
  answer: CheckedQuotation,
  quoted: ReadonlySet<string>,
): Person | undefined {
  const { perhaps, flags, match } = answer;
  if (!perhaps || !match || !flags.includes('other-speaker') || !isExact(answer)) return undefined;
  if (isFormula(answer) && !quoted.has(match.statement)) return undefined;
  return corpus.people.find(({ id, name }) => name === match.speaker && perhaps.includes(id));
}

/** Not found, or too few words to judge. */
function isOpen({ verdict, flags }: CheckedQuotation): boolean {
  return verdict === 'not-in-corpus' || flags.includes('too-few-words');
}

/** Longer ones are conclusive by themselves. */
function isShort({ text }: CheckedQuotation): boolean {
  return wordKeys(text).length <= MAX_SHORT_WORDS;
}

/** Verbatim, too long to be a formula, not attributed to somebody else, and not older than the statement. */
function isSure(answer: CheckedQuotation): boolean {
  const { flags } = answer;
  if (flags.includes('other-speaker') || flags.includes('predates')) return false;
  return isExact(answer) && !isFormula(answer);
}

function isExact({ verdict }: CheckedQuotation): boolean {
  return verdict === 'verbatim' || verdict === 'elided';
}

/** So few words that others may have said them, too. */
function isFormula({ text }: CheckedQuotation): boolean {
  return wordKeys(text).length < MIN_QUOTING_WORDS;
}
