import type { JSX } from 'preact';
import type { DetectedTopic } from '../core/findings.ts';
import { namesTold } from '../core/related/reasons.ts';
import { Reasons } from '../ui/statement/Reasons.tsx';
import { reasonsInWords } from '../ui/words/reason-words.ts';
import { useTranslate } from '../ui/words/strings.ts';
import { topicName } from '../ui/words/topic-name.ts';

/** How many pieces of evidence are named for a topic, the strongest first; more say nothing new. */
const NAMED = 5;

/** The topics found on the page, each with the words it was found by. */
export function TopicList({ topics }: { topics: readonly DetectedTopic[] }): JSX.Element {
  const translate = useTranslate();
  return (
    <ul class="topics" aria-label={translate('page.topics')}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <h3>
            <bdi>{topicName(topic, translate)}</bdi>
          </h3>
          <Reasons reasons={reasonsInWords(namesTold([topic]).slice(0, NAMED), translate)} />
        </li>
      ))}
    </ul>
  );
}
