import type { Edit, TextRange } from '../../findings.ts';
import { isNumber, isNumeroSign } from '../../text/numbers.ts';
import { isShortened } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import {
  endsSentence,
  partsSentences,
  type QuotationRecord,
  recordWord,
} from '../shingles/record-words.ts';
import { slotOf } from '../shingles/shingle-index.ts';
import type { Block } from './block.ts';
import type { Comparison } from './comparison.ts';
import { type NotedWord, noteOf } from './edit-notes.ts';
import { toldBlocks } from './told-blocks.ts';
import { currencyOf } from './written-quantity.ts';

/**
 * The word-level difference between a quotation and the record, in the quotation's order. Offsets refer to the quotation's text
 * and to the passages' texts; a step across a paragraph's end is split by passage.
 */
export function editsOf(
  record: QuotationRecord,
  text: string,
  quotation: readonly QuotationWord[],
  { blocks }: Comparison,
): Edit[] {
  return toldBlocks(record, text, quotation, blocks).flatMap((block) =>
    blockEdits(record, text, quotation, block),
  );
}

function blockEdits(
  record: QuotationRecord,
  text: string,
  quotation: readonly QuotationWord[],
  block: Block,
): Edit[] {
  const pieces = recordPieces(record, block);
  const note = block.kind === 'differ' ? blockNote(record, text, quotation, block) : undefined;
  let word = block.from;
  return pieces.map((piece, position) => {
    // Equal words are paired one by one; all page words of another block go with its first piece.
    const last = position === pieces.length - 1;
    const until = last
      ? block.to
      : block.kind === 'equal'
        ? Math.min(block.to, word + piece.count)
        : block.to;
    const page = pageRange(quotation, word, until);
    word = until;
    return {
      kind: kindOf(block, page, piece),
      page: text.slice(page.start, page.end),
      record: piece.text,
      pageStart: page.start,
      pageEnd: page.end,
      passage: piece.passage,
      recordStart: piece.start,
      recordEnd: piece.end,
      ...(note === undefined ? {} : { note }),
    };
  });
}

function kindOf(block: Block, page: TextRange, piece: TextRange): Edit['kind'] {
  if (block.kind === 'equal') return 'equal';
  if (block.kind === 'omit') return 'omit';
  if (page.start === page.end) return block.kind === 'bracketed' ? 'omit' : 'delete';
  return piece.start === piece.end ? 'insert' : 'replace';
}

function pageRange(quotation: readonly QuotationWord[], from: number, to: number): TextRange {
  const last = quotation[to - 1];
  if (to <= from) {
    const end = last?.end ?? 0;
    return { start: end, end };
  }
  return { start: quotation[from]?.start ?? 0, end: last?.end ?? 0 };
}

interface RecordPiece extends TextRange {
  passage: string;
  text: string;
  count: number;
}

function recordPieces(record: QuotationRecord, block: Block): RecordPiece[] {
  const pieces: RecordPiece[] = [];
  if (block.placeTo <= block.placeFrom) return [emptyPiece(record, block.placeFrom)];
  for (let place = block.placeFrom; place < block.placeTo; place += 1) {
    const { passage, token } = recordWord(record, place);
    const last = pieces.at(-1);
    if (last?.passage === passage.id) {
      last.end = token.end;
      last.count += 1;
    } else {
      pieces.push({ passage: passage.id, text: '', start: token.start, end: token.end, count: 1 });
    }
    const piece = pieces.at(-1);
    if (piece) piece.text = passage.text.slice(piece.start, piece.end);
  }
  return pieces;
}

/** The point in the record where words of the page were inserted: after the word before, if that is in the same turn. */
function emptyPiece(record: QuotationRecord, place: number): RecordPiece {
  const { shingles } = record;
  const exists = place < shingles.words.length;
  const opensTurn = exists && shingles.turnStarts[slotOf(shingles, place)] === place;
  const { passage, token } = recordWord(record, opensTurn ? place : place - 1);
  const at = opensTurn ? token.start : token.end;
  return { passage: passage.id, text: '', start: at, end: at, count: 0 };
}

function blockNote(
  record: QuotationRecord,
  text: string,
  quotation: readonly QuotationWord[],
  block: Block,
): Edit['note'] {
  if (block.contraction) return 'contraction';
  const page = quotation.slice(block.from, block.to).map((word, offset): NotedWord => {
    const before = quotation[block.from + offset - 1];
    const between = before && text.slice(before.end, word.start);
    const shortened = between === '. ' && isShortened(text, before?.end ?? 0);
    const opens = between === undefined || (partsSentences(between) && !shortened);
    return notedWord(text, word, opens);
  });
  const there: NotedWord[] = [];
  for (let place = block.placeFrom; place < block.placeTo; place += 1) {
    const { passage, token, slot } = recordWord(record, place);
    const opens = place === record.shingles.starts[slot] || endsSentence(record, place - 1);
    there.push(notedWord(passage.text, token, opens));
  }
  const next = quotation[block.to];
  return noteOf(page, there, next !== undefined && (isNumber(next.key) || !!currencyOf(next.key)));
}

function notedWord(text: string, { key, start, end }: Token, opens: boolean): NotedWord {
  if (isNumeroSign(text, start)) return { key: 'number', raw: 'number', opens };
  return { key, raw: text.slice(start, end), opens };
}
