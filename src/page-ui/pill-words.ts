import type { PageFindings } from '../core/findings.ts';
import { isOfficialVoice } from '../core/voices.ts';
import { eventDateInWords } from '../ui/words/date-words.ts';
import { countStatements } from '../ui/words/found-words.ts';
import type { Translate } from '../ui/words/strings.ts';
import { topicName } from '../ui/words/topic-name.ts';

/** The pill's text: how many statements, on what, and the first of them. */
export interface PillWords {
  count: string;
  /** Topic, and speaker with date; parts that are not known are left out. */
  details: string[];
  /** All of it in one sentence, for screen readers and the tooltip. */
  summary: string;
}

/** "3 official statements", "Taiwan", "Qin Gang, 20 Dec 2021"; counts quotations if no statement is related to the page. */
export function pillWords(findings: PageFindings, translate: Translate): PillWords {
  const statements = countStatements(findings);
  const matched = findings.quotations.filter(({ match }) => match);
  const count =
    statements > 0
      ? translate.plural('page.pill', statements)
      : translate.plural('page.quotations', matched.length);
  const foremost =
    findings.related.find(({ voice }) => isOfficialVoice(voice)) ??
    findings.related[0] ??
    matched[0]?.match;
  const [topic] = findings.topics;
  const details = [
    statements > 0 && topic && topicName(topic, translate),
    foremost &&
      translate('page.pillDetail', {
        speaker: foremost.speaker,
        date: eventDateInWords(foremost, translate, 'short'),
      }),
  ].filter((detail) => typeof detail === 'string');
  return { count, details, summary: [count, ...details].join(' · ') };
}
