import type { JSX } from 'preact';
import type { CheckedQuotation, CorpusSummary, Verdict } from '../../core/findings.ts';
import { DiffersIcon, GapIcon, NoteIcon, SameIcon, SearchIcon } from '../controls/icons.tsx';
import { useTranslate } from '../words/strings.ts';
import { flagSentences, verdictSentence, verdictWords } from '../words/verdict-words.ts';
import { Differences, tellsAll } from './Differences.tsx';
import { VERDICT_LINES } from './verdict-lines.ts';

/** How a verdict looks. The words say it; icon, line and colour only help to recognise it. */
interface Look {
  icon: typeof SameIcon;
  tone: 'same' | 'differs' | 'quiet';
}

const LOOKS: Record<Verdict, Look> = {
  verbatim: { icon: SameIcon, tone: 'same' },
  elided: { icon: GapIcon, tone: 'same' },
  altered: { icon: DiffersIcon, tone: 'differs' },
  reported: { icon: NoteIcon, tone: 'quiet' },
  question: { icon: NoteIcon, tone: 'quiet' },
  'different-wording': { icon: DiffersIcon, tone: 'quiet' },
  phrase: { icon: SearchIcon, tone: 'quiet' },
  'too-short': { icon: NoteIcon, tone: 'quiet' },
  'not-in-corpus': { icon: SearchIcon, tone: 'quiet' },
};

/** A verdict as an icon with words, for lists and headings. */
export function VerdictLabel(props: {
  verdict: Verdict;
  corpus: Pick<CorpusSummary, 'statements'>;
}): JSX.Element {
  const translate = useTranslate();
  const { icon: Icon, tone } = LOOKS[props.verdict];
  const line = VERDICT_LINES[props.verdict];
  return (
    <span class={`verdict verdict-${tone}`}>
      <span class="verdict-sign">
        <Icon size={16} />
      </span>
      <span class={line && 'verdict-words'} style={{ textDecorationStyle: line }}>
        {verdictWords(props.verdict, props.corpus, translate)}
      </span>
    </span>
  );
}

/** The verdict on a quotation, what it means, and what else a reader should know, each as a sentence. */
export function QuoteVerdict(props: {
  checked: CheckedQuotation;
  corpus: CorpusSummary;
}): JSX.Element {
  const translate = useTranslate();
  const { checked, corpus } = props;
  const sentence = verdictSentence(checked, corpus, translate);
  const flags = flagSentences(checked, translate);
  return (
    <div class="quote-verdict">
      <h2>
        <VerdictLabel verdict={checked.verdict} corpus={corpus} />
      </h2>
      {sentence !== '' && !tellsAll(checked) && <p class="explain">{sentence}</p>}
      <Differences checked={checked} />
      {flags.length > 0 && (
        <ul class="flags">
          {flags.map(({ words, weighs }) => (
            <li key={words} class={weighs ? 'flag-weighs' : undefined}>
              <NoteIcon size={14} />
              <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
