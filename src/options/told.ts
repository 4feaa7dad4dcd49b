/** What the page says about the last action. */
export interface Told {
  words: string;
  /** Nothing came of the action: the words say why, and what to do. */
  refused?: boolean;
  /**
   * Undoes the action; absent if nothing was done. Called during the user action itself, since a browser grants nothing later.
   */
  undo?: () => Promise<Told | null>;
}

/** Reports the outcome of an action and offers to undo it. */
export type Tell = (told: Told | null) => void;
