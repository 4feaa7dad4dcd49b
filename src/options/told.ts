/** What the page says of the last press. */
export interface Told {
  words: string;
  /** Takes back what was done; absent where nothing was. Called within the press itself, since a browser grants nothing later. */
  undo?: () => Promise<Told | null>;
}

/** Says what became of a press, and offers the way back. */
export type Tell = (told: Told | null) => void;
