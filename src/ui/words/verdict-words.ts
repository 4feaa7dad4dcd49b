import type { CheckedQuotation, CorpusSummary, Verdict, VerdictFlag } from '../../core/findings.ts';
import { dateInWords } from './date-words.ts';
import { inKey } from './in-key.ts';
import type { Translate } from './strings.ts';

/** A verdict in words, as docs/matching.md has it. The negative one names how much was searched. */
export function verdictWords(
  verdict: Verdict,
  corpus: Pick<CorpusSummary, 'statements'>,
  translate: Translate,
): string {
  return verdict === 'not-in-corpus'
    ? translate.plural('verdict.notInCorpus', corpus.statements)
    : translate(`verdict.${inKey(verdict)}`);
}

/** What a verdict means, in one sentence; an empty string where the verdict says it all. */
export function verdictSentence(
  { verdict, match }: CheckedQuotation,
  corpus: CorpusSummary,
  translate: Translate,
): string {
  if (verdict === 'too-short') return '';
  const translated = verdict === 'different-wording' && match?.translation;
  const name = inKey(translated ? 'different-translation' : verdict);
  return translate(`explain.${name}`, {
    speaker: match?.speaker ?? '',
    from: dateInWords(corpus.from, translate),
    until: dateInWords(corpus.until, translate),
  });
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
  const { match, speaker } = checked;
  const source = match?.quoted[0]?.source;
  const unnamed = flag === 'quoted-words' && source === undefined;
  const name = inKey(unnamed ? 'quoted-words-unnamed' : flag);
  return translate(`flag.${name}`, {
    page: speaker ?? '',
    record: match?.speaker ?? '',
    source: source ?? '',
    date: dateInWords(match?.date ?? '', translate),
    words: omittedWords(checked),
  });
}

/** The left-out stretches that carry a weight of meaning, or all of them if none is marked so. */
function omittedWords({ edits }: CheckedQuotation): string {
  const omitted = edits.filter(({ kind }) => kind === 'omit' || kind === 'delete');
  const weighty = omitted.filter((edit) => edit.note !== undefined);
  return (weighty.length > 0 ? weighty : omitted).map((edit) => edit.record).join(' … ');
}
