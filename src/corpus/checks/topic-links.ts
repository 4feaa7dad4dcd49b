import type { CorpusCheck } from './check.ts';
import { lineOfValue } from './places.ts';

/** A topic may only refer to topics that exist. */
export const topicLinks: CorpusCheck = {
  name: 'topic-links',
  description: 'Broader and related topics exist, and no topic is its own.',
  check(draft) {
    const known = new Set(draft.topics.map(({ id }) => id));
    return [...draft.topicFiles].flatMap(([{ id, broader, related }, file]) =>
      [...broader, ...related]
        .filter((link) => link === id || !known.has(link))
        .map((link) => ({
          check: 'topic-links',
          file,
          line: lineOfValue(draft, file, id),
          message:
            link === id
              ? `The topic "${id}" is broader than, or related to, itself; remove the link.`
              : `The topic "${id}" leads to "${link}", which does not exist; add that topic or correct the link.`,
        })),
    );
  },
};
