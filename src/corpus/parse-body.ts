import type { Voice } from '../core/statement.ts';
import { VOICES } from '../core/voices.ts';
import { type Piece, parseInline } from './parse-inline.ts';
import type { CorpusProblem, Parsed } from './problem.ts';

/** A paragraph of a statement file. */
interface BodyParagraph {
  /** Line of the statement file, counted from 1. */
  line: number;
  /** As it stands in the source, marks removed. */
  text: string;
  pieces: Piece[];
}

/** What stands under one `##` heading, up to the next heading. */
export interface BodyTurn {
  line: number;
  label: string;
  voice: Voice;
  /** Id in the people vocabulary; `null` for interviewers and editors. */
  person: string | null;
  /** A publisher's subheading (`###`) over these paragraphs. */
  heading?: string;
  paragraphs: BodyParagraph[];
}

const TURN = /^## (.+?) \{(\S+?)(?: ([^\s}]+))?\}\s*$/;
const SUBHEADING = /^### (.+)$/;
const CHECK = 'body';

/**
 * Reads the body of a statement file: `## Label {voice person}` opens a turn, `### words` a publisher's subheading,
 * blank lines part paragraphs. A paragraph that begins with `#` is written with a backslash before it.
 * @param firstLine line of the file on which `text` begins
 */
export function parseBody(text: string, file: string, firstLine: number): Parsed<BodyTurn[]> {
  const turns: BodyTurn[] = [];
  const problems: CorpusProblem[] = [];
  const report = (line: number, message: string) =>
    problems.push({ check: CHECK, file, line, message });

  for (const block of blocksOf(text, firstLine)) {
    const last = turns.at(-1);
    if (block.text.startsWith('## ')) {
      const turn = readTurn(block.text, block.line);
      if (turn) turns.push(turn);
      else
        report(
          block.line,
          'A turn is opened by "## Label {voice person}", e.g. "## Qin Gang {direct qin-gang}"; voices are direct, reported, question, editorial.',
        );
    } else if (!last) {
      report(
        block.line,
        'Words stand before the first "## Label {voice person}" heading; put a heading over them.',
      );
    } else if (block.text.startsWith('### ')) {
      const heading = SUBHEADING.exec(block.text)?.[1]?.trim() ?? '';
      const { heading: _, ...rest } = last;
      turns.push({ ...rest, line: block.line, heading, paragraphs: [] });
    } else if (block.text.startsWith('#')) {
      report(
        block.line,
        'This heading is neither a turn (##) nor a subheading (###); write "\\#" if the words begin with #.',
      );
    } else {
      const { paragraph, faults } = readParagraph(block.text, block.line, last.voice);
      last.paragraphs.push(paragraph);
      for (const fault of faults) report(block.line, fault);
    }
  }
  return problems.length > 0
    ? { ok: false, error: problems }
    : { ok: true, value: turns.filter((turn) => turn.paragraphs.length > 0) };
}

function readTurn(text: string, line: number): BodyTurn | null {
  const match = TURN.exec(text);
  if (!match) return null;
  const [, label = '', voiceName, person] = match;
  const voice = VOICES.find((one) => one === voiceName);
  if (!voice) return null;
  return { line, label, voice, person: person ?? null, paragraphs: [] };
}

function readParagraph(raw: string, line: number, voice: Voice) {
  const text = raw.startsWith('\\#') ? raw.slice(1) : raw;
  if (voice !== 'reported') {
    return { paragraph: { line, text, pieces: [{ voice, text }] }, faults: [] };
  }
  const { pieces, plain, faults } = parseInline(text);
  return { paragraph: { line, text: plain, pieces }, faults };
}

/** Blocks between blank lines; a heading is a block of its own. Only spaces and tabs make a line blank. */
function blocksOf(text: string, firstLine: number): { line: number; text: string }[] {
  const blocks: { line: number; text: string }[] = [];
  let open = false;
  text.split(/\r?\n/).forEach((row, index) => {
    if (row.trim() === '') {
      open = false;
      return;
    }
    const isHeading = row.startsWith('#');
    const last = blocks.at(-1);
    if (open && last && !isHeading) last.text += `\n${row}`;
    else blocks.push({ line: firstLine + index, text: row });
    open = !isHeading;
  });
  return blocks.map((block) => ({ line: block.line, text: block.text.trim() }));
}
