/** The label over the words of an interviewer whom the source does not name, in the files of statements and in citations. */
const UNNAMED_INTERVIEWER = 'Interviewer (not named)';

/** Who speaks, for a reader: the label as the record has it, or `unnamed`, which says in their language that it names nobody. */
export function speakerName(label: string, unnamed: string): string {
  return label === UNNAMED_INTERVIEWER ? unnamed : label;
}
