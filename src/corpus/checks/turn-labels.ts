import { alignSource } from '../align-source.ts';
import type { BodyTurn } from '../parse-body.ts';
import type { StatementDraft } from '../parse-statement.ts';
import type { CorpusProblem } from '../problem.ts';
import type { CorpusCheck } from './check.ts';
import { sourceOf } from './places.ts';

/** The source's own labels prove who speaks, so that no interviewer's words can become the official's. */
export const turnLabels: CorpusCheck = {
  name: 'turn-labels',
  description:
    'Where the source labels its speakers, turns change exactly at the labels; answers may have none if only questions do.',
  check(draft) {
    return draft.statements.flatMap((statement) => {
      const { text } = sourceOf(statement, draft);
      return text === undefined ? [] : faults(statement, text);
    });
  },
};

function faults(statement: StatementDraft, source: string): CorpusProblem[] {
  const { file, body, head } = statement;
  const { labels } = head.source;
  if (labels.length === 0) return [];
  const { placed, missing } = alignSource(statement, source);
  const asks = onlyAsks(placed, body);
  const found: CorpusProblem[] = [];
  const voiceOf = new Map<string, string>();
  const report = (line: number, message: string) =>
    found.push({ check: 'turn-labels', file, line, message });

  for (const { line, label, first, turn, kind } of placed) {
    const owner = body[turn];
    if (!owner || kind === 'heading') continue;
    if (label !== null && !first) {
      report(line, `The source has "${label}" before these words; open a turn (##) over them.`);
    }
    const answers = asks && owner.voice === 'direct' && body[turn - 1]?.voice === 'question';
    if (label === null && first && owner.voice !== 'editorial' && !answers) {
      report(
        line,
        'A turn begins here, but the source has no label before these words; join them to the turn before, or list the label in source.labels.',
      );
    }
    if (label === null) continue;
    const voice = describe(owner);
    const earlier = voiceOf.get(label);
    voiceOf.set(label, earlier ?? voice);
    if (earlier !== undefined && earlier !== voice) {
      report(
        line,
        `"${label}" in the source is ${earlier} further up and ${voice} here; one label is one voice.`,
      );
    }
  }
  for (const label of labels.filter((name) => !voiceOf.has(name))) {
    if (!beginsLine(source, label))
      report(1, `The label "${label}" begins no line of the source; remove it.`);
    else if (missing.length === 0)
      report(1, `The label "${label}" begins only lines that are no turns; remove it.`);
  }
  return found;
}

/** Transcripts that mark each question ("Q.") and no answer: an answer then begins on a new line without a label. */
function onlyAsks(
  placed: readonly { label: string | null; turn: number }[],
  body: readonly BodyTurn[],
): boolean {
  return placed.every(({ label, turn }) => label === null || body[turn]?.voice === 'question');
}

/** Words that differ from the source hide their label; the check source-words tells of them. */
function beginsLine(source: string, label: string): boolean {
  return source.split('\n').some((line) => line.trimStart().startsWith(label));
}

function describe({ voice, person }: BodyTurn): string {
  return person === null ? voice : `${voice} (${person})`;
}
