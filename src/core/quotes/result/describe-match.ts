import type { QuotationMatch, TextRange } from '../../findings.ts';
import type { Passage, Statement } from '../../statement.ts';
import type { Assessment } from '../judge/assess.ts';
import { type QuotationRecord, recordWord } from '../shingles/record-words.ts';
import { matchContext } from './match-context.ts';

/** Everything a reader is shown about a place: the words, who said them when and where, and the surrounding text. */
export function describeMatch(
  record: QuotationRecord,
  parts: readonly Assessment[],
): QuotationMatch | null {
  const [first] = parts;
  if (!first) return null;
  const { passage, statement } = first;
  const stretches = parts.flatMap((part) => stretchesOf(record, part));
  const here = stretches.filter((stretch) => stretch.passage === passage);
  const start = Math.min(...here.map((span) => span.start));
  const end = Math.max(...here.map((span) => span.end));
  const last = stretches.at(-1);
  const question =
    passage.question === undefined ? undefined : record.corpus.passages[passage.question];
  return {
    statement: statement.id,
    passage: passage.id,
    start,
    end,
    text: passage.text.slice(start, end),
    voice: first.voice,
    ...speaking(statement, passage),
    date: statement.eventDate,
    ...(statement.eventNotAfter === undefined ? {} : { notAfter: statement.eventNotAfter }),
    ...(statement.venue === undefined ? {} : { venue: statement.venue }),
    language: statement.languageText,
    publisher: statement.publisher.name,
    affiliation: statement.publisher.affiliation,
    url: statement.url,
    translation: statement.translation,
    spans: stretches.map((stretch) => ({
      statement: record.corpus.statements[stretch.passage.statement]?.id ?? '',
      passage: stretch.passage.id,
      text: stretch.passage.text.slice(stretch.start, stretch.end),
      start: stretch.start,
      end: stretch.end,
    })),
    before: matchContext(passage.text, start, end).before,
    after: last ? matchContext(last.passage.text, last.start, last.end).after : '',
    question: question?.text ?? null,
    quoted: (passage.quoted ?? []).filter((span) => span.start < end && span.end > start),
  };
}

/** A range of a passage's text. */
export interface Stretch extends TextRange {
  passage: Passage;
}

/** The stretches of the record that an assessment covers, split at marked gaps and at the ends of paragraphs. */
export function stretchesOf(record: QuotationRecord, { comparison }: Assessment): Stretch[] {
  const stretches: Stretch[] = [];
  let continues = false;
  for (const block of comparison.blocks) {
    if (block.kind === 'omit') continues = false;
    if (block.kind !== 'equal' && block.kind !== 'differ') continue;
    for (let place = block.placeFrom; place < block.placeTo; place += 1) {
      const { passage, token } = recordWord(record, place);
      const last = stretches.at(-1);
      if (continues && last?.passage === passage) last.end = token.end;
      else stretches.push({ passage, start: token.start, end: token.end });
      continues = true;
    }
  }
  return stretches;
}

function speaking(statement: Statement, passage: Passage): { speaker: string; role: string } {
  const speaker = statement.speakers.find((one) => one.person === passage.person);
  if (speaker) return { speaker: speaker.name, role: speaker.role };
  return { speaker: statement.turns[passage.turn]?.label ?? '', role: '' };
}
