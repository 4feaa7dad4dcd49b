import type {
  CheckedQuotation,
  CorpusSummary,
  Edit,
  Verdict,
  VerdictFlag,
} from '../../core/findings.ts';
import { MAX_QUERY_LENGTH } from '../../core/limits.ts';
import { speakerName } from '../../core/speaker-name.ts';
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
  if (verdict === 'verbatim' || verdict === 'elided' || verdict === 'too-short') return '';
  const translated = verdict === 'different-wording' && match?.translation;
  const name = inKey(translated ? 'different-translation' : verdict);
  return translate(`explain.${name}`, {
    speaker: match?.speaker ?? '',
    from: dateInWords(corpus.from, translate),
    until: dateInWords(corpus.until, translate),
  });
}

/** A flag of a check as a sentence. */
export interface FlagSentence {
  words: string;
  /** It may turn the judgement, even under a verdict that all words are the same. */
  weighs: boolean;
}

/** The flags of a check as sentences, those that bear most on a reader's judgement first. */
export function flagSentences(checked: CheckedQuotation, translate: Translate): FlagSentence[] {
  const { flags } = checked;
  return [...WEIGHTY_FLAGS, ...OTHER_FLAGS]
    .filter((flag) => flags.includes(flag))
    .filter((flag) => flag !== 'meaning-omission' || turningWords(checked).length > 0)
    .map((flag) => ({
      words: flagSentence(flag, checked, translate),
      weighs: WEIGHTY_FLAGS.includes(flag),
    }));
}

const WEIGHTY_FLAGS: VerdictFlag[] = [
  'other-speaker',
  'predates',
  'meaning-omission',
  'quoted-words',
];

const OTHER_FLAGS: VerdictFlag[] = [
  'too-few-words',
  'cut-sentence',
  'not-adjacent',
  'contraction-only',
  'spelling-only',
  'too-long',
  'one-of-several',
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
    record: speakerName(match?.speaker ?? '', translate('voice.unnamed')),
    source: source ?? '',
    date: dateInWords(match?.date ?? '', translate),
    words: turningWords(checked).join(' … '),
    count: MAX_QUERY_LENGTH,
  });
}

/** The words left out that may turn the meaning, but for a missing "not": that is told among the differences, by its name. */
export function turningWords({ turning = [], edits }: CheckedQuotation): string[] {
  return turning.filter((words) => !edits.some((edit) => edit.record === words && isNamed(edit)));
}

/** A difference that is told by its name, such as "Negation". */
function isNamed({ kind, note }: Edit): boolean {
  return kind === 'delete' && note !== undefined;
}
