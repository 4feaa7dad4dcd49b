import type { RelatedPassage, StatementInTime } from '../findings.ts';
import { cardOfParts } from '../passage-card.ts';
import type { CorpusTexts } from '../statement.ts';
import { isOfficialVoice } from '../voices.ts';

/**
 * All statements in which an official speaks about the topics of these passages, in the corpus's order, each with the passage
 * at which to open it: the related one, or else its first on one of the topics.
 */
export function statementsInTime(
  corpus: CorpusTexts,
  related: readonly RelatedPassage[],
  subjects: ReadonlySet<string>,
): StatementInTime[] {
  return corpus.statements.flatMap((statement, index) => {
    const shown = related.find((card) => card.statement === statement.id);
    const passage = corpus.passages.find(
      ({ statement: at, id, voice, topics }) =>
        at === index &&
        (shown
          ? id === shown.passage
          : isOfficialVoice(voice) && topics.some((topic) => subjects.has(topic))),
    );
    if (!passage) return [];
    const { speaker, title, date } =
      shown ?? cardOfParts({ statement, passage, question: null, people: corpus.people });
    return [{ statement: statement.id, passage: passage.id, speaker, title, date }];
  });
}
