import type { JSX } from 'preact';
import type { DetectedTopic } from '../core/findings.ts';
import { useTranslate } from '../ui/strings.ts';

/** The topics found on the page, each with the words that raised it. */
export function TopicList({ topics }: { topics: readonly DetectedTopic[] }): JSX.Element {
  const translate = useTranslate();
  return (
    <ul class="topics" aria-label={translate('page.topics')}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <h3>
            <bdi>{topic.label}</bdi>
          </h3>
          <p>
            {topic.evidence
              .map(({ words, where, count }) =>
                translate.plural('page.evidence', count, {
                  words,
                  where: translate(`page.where.${where}`),
                }),
              )
              .join('; ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
