/** The label over the words of an interviewer whom the source does not name, in the files of statements and in citations. */
const UNNAMED_INTERVIEWER = 'Interviewer (not named)';

/** Who speaks, for a reader: the label as the record has it, or `unnamed`, which says in their language that it names nobody. */
export function speakerName(label: string, unnamed: string): string {
  return label === UNNAMED_INTERVIEWER ? unnamed : label;
}

/** A note at the end of an organisation's name: it stands for people of it whom the source does not name. */
const UNNAMED_MEMBERS = / \(not named\)$/;

/** An organisation's name, with the note that it stands for people whom nobody named in the reader's language. */
export function organisationName(label: string, unnamed: string): string {
  return label.replace(UNNAMED_MEMBERS, () => ` (${unnamed})`);
}
