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
  for (const { label, voice, person, heading, paragraphs } of body) {
    let open: TurnDraft | undefined;
    for (const { pieces, text } of paragraphs) {
      paragraph += 1;
      for (const piece of pieces) {
        if (piece.voice === null) continue;
        if (open?.voice !== piece.voice) {
          const own = piece.voice === voice ? label : nameOf(person, people);
          const first = open === undefined && heading !== undefined ? { heading } : {};
          open = { person, label: own ?? label, voice: piece.voice, ...first, passages: [] };
          turns.push(open);
        }
        const context = [text, heading ?? ''].filter(
          (words) => words !== '' && words !== piece.text,
        );
        open.passages.push({ paragraph, text: piece.text, context });
      }
    }
  }
  return turns;
}

function nameOf(id: string | null, people: Person[]): string | undefined {
  return people.find((person) => person.id === id)?.name;
}
