import type { Person, Voice } from '../core/statement.ts';
import type { BodyTurn } from './parse-body.ts';

/** A passage before it has a place in the corpus. */
export interface PassageDraft {
  /** Number of the paragraph within the statement, from 1. */
  paragraph: number;
  text: string;
  /** What stands around it and says what it is about: its whole paragraph, the subheading over it. */
  context: string[];
}

/** A run of passages of one person in one voice. */
export interface TurnDraft {
  person: string | null;
  label: string;
  voice: Voice;
  heading?: string;
  passages: PassageDraft[];
}

/**
 * Splits the body into turns of one voice. A reported turn that holds direct words gives several:
 * the direct ones carry the person's own name as their label. Attributions ("he said") are left out.
 */
export function splitTurns(body: BodyTurn[], people: Person[]): TurnDraft[] {
  const turns: TurnDraft[] = [];
  let paragraph = 0;
  for (const turn of body) {
    const own = turnsOf(turn, nameOf(turn.person, people), paragraph);
    turns.push(...own);
    paragraph += turn.paragraphs.length;
  }
  return turns;
}

/** The turns of one voice in a turn of the body, whose first paragraph is the one after `above`. */
function turnsOf(
  { label, voice, person, heading, paragraphs }: BodyTurn,
  name: string | undefined,
  above: number,
): TurnDraft[] {
  const turns: TurnDraft[] = [];
  for (const [index, { pieces, text }] of paragraphs.entries()) {
    for (const piece of pieces) {
      if (piece.voice === null) continue;
      let open = turns.at(-1);
      if (open?.voice !== piece.voice) {
        const first = open === undefined && heading !== undefined ? { heading } : {};
        const own = piece.voice === voice ? label : (name ?? label);
        open = { person, label: own, voice: piece.voice, ...first, passages: [] };
        turns.push(open);
      }
      const around = [text, heading ?? ''];
      const context = around.filter((words) => words !== '' && words !== piece.text);
      open.passages.push({ paragraph: above + index + 1, text: piece.text, context });
    }
  }
  return turns;
}

function nameOf(id: string | null, people: Person[]): string | undefined {
  return people.find((person) => person.id === id)?.name;
}
