import type { CheckedQuotation, CorpusSummary, Verdict, VerdictFlag } from '../core/findings.ts';
import { dateInWords } from './date-words.ts';
import type { Translate } from './strings.ts';

/** A verdict in words, as docs/matching.md has it. The negative one names how much was searched. */
export function verdictWords(
  verdict: Verdict,
  corpus: Pick<CorpusSummary, 'statements'>,
  translate: Translate,
): string {
  switch (verdict) {
    case 'different-wording':
      return translate('verdict.differentWording');
    case 'too-short':
      return translate('verdict.tooShort');
    case 'not-in-corpus':
      return translate.plural('verdict.notInCorpus', corpus.statements);
    default:
      return translate(`verdict.${verdict}`);
  }
}

/** What a verdict means, in one sentence; an empty string where the verdict says it all. */
export function verdictSentence(
  checked: CheckedQuotation,
  corpus: CorpusSummary,
  translate: Translate,
): string {
  const speaker = checked.match?.speaker ?? '';
  switch (checked.verdict) {
    case 'too-short':
      return '';
    case 'not-in-corpus':
      return translate('explain.notInCorpus', {
        from: dateInWords(corpus.from, translate),
        until: dateInWords(corpus.until, translate),
      });
    case 'different-wording':
      return checked.match?.translation
        ? translate('explain.differentTranslation', { speaker })
        : translate('explain.differentWording', { speaker });
    default:
      return translate(`explain.${checked.verdict}`, { speaker });
  }
}

/** The flags of a check as sentences, those that bear most on a reader's judgement first. */
export function flagSentences(checked: CheckedQuotation, translate: Translate): string[] {
  return FLAG_ORDER.filter((flag) => checked.flags.includes(flag)).map((flag) =>
    flagSentence(flag, checked, translate),
  );
}

const FLAG_ORDER: VerdictFlag[] = [
  'other-speaker',
  'predates',
  'meaning-omission',
  'quoted-words',
  'cut-sentence',
  'not-adjacent',
  'contraction-only',
  'spelling-only',
  'other-language',
  'several-sources',
];

function flagSentence(flag: VerdictFlag, checked: CheckedQuotation, translate: Translate): string {
  const { match, others, speaker } = checked;
  const record = match?.speaker ?? '';
  switch (flag) {
    case 'other-speaker':
      return translate('flag.otherSpeaker', { page: speaker ?? '', record });
    case 'predates':
      return translate('flag.predates', { date: dateInWords(match?.date ?? '', translate) });
    case 'meaning-omission':
      return translate('flag.meaningOmission', { words: omittedWords(checked) });
    case 'quoted-words': {
      const source = match?.quoted[0]?.source;
      return source === undefined
        ? translate('flag.quotedWordsUnnamed', { record })
        : translate('flag.quotedWords', { record, source });
    }
    case 'cut-sentence':
      return translate('flag.cutSentence');
    case 'not-adjacent':
      return translate('flag.notAdjacent');
    case 'contraction-only':
      return translate('flag.contractionOnly');
    case 'spelling-only':
      return translate('flag.spellingOnly');
    case 'other-language':
      return translate('flag.otherLanguage');
    case 'several-sources':
      return translate.plural('flag.severalSources', Math.max(1, others.length));
  }
}

/** The left-out stretches that carry a weight of meaning, or all of them if none is marked so. */
function omittedWords({ edits }: CheckedQuotation): string {
  const omitted = edits.filter(({ kind }) => kind === 'omit' || kind === 'delete');
  const weighty = omitted.filter((edit) => edit.note !== undefined);
  return (weighty.length > 0 ? weighty : omitted).map((edit) => edit.record).join(' … ');
}
