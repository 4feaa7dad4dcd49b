import type { CorpusTexts, Passage, Topic } from '../../statement.ts';
import type { IndexedPassage } from './index-options.ts';

/** Everything by which a passage can be found. `id`: its position in `Corpus.passages`. */
export function indexedPassage(
  { corpus, topics }: { corpus: CorpusTexts; topics: readonly Topic[] },
  passage: Passage,
  id: number,
): IndexedPassage {
  const statement = corpus.statements[passage.statement];
  const question = passage.question === undefined ? undefined : corpus.passages[passage.question];
  return {
    id,
    text: passage.text,
    question: question?.text ?? '',
    title: unique([statement?.title, statement?.venue, statement?.outlet?.name]),
    speaker: speakerWords(corpus, passage),
    topics: topicWords(topics, passage),
  };
}

function speakerWords(corpus: CorpusTexts, passage: Passage): string {
  const statement = corpus.statements[passage.statement];
  const speaking = statement?.speakers.find(({ person }) => person === passage.person);
  const person = corpus.people.find(({ id }) => id === passage.person);
  const labels = person ? Object.values(person.labels).flat() : [];
  return unique([
    speaking?.name,
    speaking?.role,
    speaking?.organisation,
    person?.name,
    ...(person?.aliases ?? []),
    ...labels,
  ]);
}

/** Names that a person may type: all of its topics, and in other languages those of the places that it names. */
function topicWords(topics: readonly Topic[], passage: Passage): string {
  const own = topics.filter(({ id }) => passage.topics.includes(id));
  const places = topics.filter((topic) => topic.place && namesPlace(passage.text, topic));
  return unique([
    ...own.flatMap((topic) => [topic.prefLabel, ...namesOf(topic), ...labelsOf(topic)]),
    ...places.flatMap(labelsOf),
  ]);
}

/** A pair ("A + B") is recognised by its context and is not a name. */
function namesOf({ aliases }: Topic): string[] {
  return aliases
    .filter(({ text, weight }) => (weight ?? 1) >= 1 && !text.includes(' + '))
    .map(({ text }) => text);
}

function labelsOf({ labels }: Topic): string[] {
  return Object.values(labels).flat();
}

/** In the letters of the name: "US", not "us". */
function namesPlace(text: string, place: Topic): boolean {
  return namesOf(place).some((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const around = (text[at - 1] ?? '') + (text[at + name.length] ?? '');
      if (!/[\p{L}\p{N}]/u.test(around)) return true;
    }
    return false;
  });
}

/** One line each, so that no phrase crosses from one name into the next. */
function unique(words: (string | undefined)[]): string {
  return [...new Set(words.filter((word) => word))].join('\n');
}
