import type { CorpusTexts, Passage, Statement, Voice } from '../core/statement.ts';

/** How much of a statement is in one voice. */
interface VoiceStats {
  passages: number;
  /** Paragraphs of the source that hold this voice. */
  paragraphs: number;
  /** White-space separated words; labels of speakers are not counted. */
  words: number;
}

interface StatementStats {
  id: string;
  /** Questions that are followed by an answer. */
  pairs: number;
  paragraphs: number;
  voices: Record<Voice, VoiceStats>;
}

export interface CorpusStats {
  name: string;
  hash: string;
  statements: number;
  passages: number;
  people: number;
  topics: number;
  /** Passages that are about no topic of the vocabulary. */
  untagged: number;
  perStatement: StatementStats[];
}

/** Counts what a corpus holds. */
export function corpusStats(corpus: CorpusTexts): CorpusStats {
  const { name, hash, statements, passages, people, topics } = corpus;
  return {
    name,
    hash,
    statements: statements.length,
    passages: passages.length,
    people: people.length,
    topics: topics.length,
    untagged: passages.filter((passage) => passage.topics.length === 0).length,
    perStatement: statements.map((statement, index) =>
      statementStats(
        statement,
        passages.filter((passage) => passage.statement === index),
      ),
    ),
  };
}

function statementStats({ id, turns }: Statement, passages: Passage[]): StatementStats {
  const pairs = turns.filter(
    (turn, index) => turn.voice === 'question' && turns[index + 1]?.voice === 'direct',
  ).length;
  const voices = {
    direct: voiceStats(passages, 'direct'),
    reported: voiceStats(passages, 'reported'),
    question: voiceStats(passages, 'question'),
    editorial: voiceStats(passages, 'editorial'),
  };
  return { id, pairs, paragraphs: countParagraphs(passages), voices };
}

function voiceStats(all: Passage[], voice: Voice): VoiceStats {
  const passages = all.filter((passage) => passage.voice === voice);
  const words = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return { passages: passages.length, paragraphs: countParagraphs(passages), words };
}

function countParagraphs(passages: Passage[]): number {
  return new Set(passages.map(({ paragraph }) => paragraph)).size;
}
