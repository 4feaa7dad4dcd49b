import type { CorpusDraft } from '../corpus-draft.ts';
import type { CorpusProblem } from '../problem.ts';
import { addresses } from './addresses.ts';
import type { CorpusCheck } from './check.ts';
import { dates } from './dates.ts';
import { distinctNames } from './distinct-names.ts';
import { knownFiles } from './known-files.ts';
import { knownOrganisations } from './known-organisations.ts';
import { knownPeople } from './known-people.ts';
import { plainIds } from './plain-ids.ts';
import { quotedWords } from './quoted-words.ts';
import { readableText } from './readable-text.ts';
import { roleAtTheTime } from './role-at-the-time.ts';
import { sourceFiles } from './source-files.ts';
import { sourceHash } from './source-hash.ts';
import { sourceLines } from './source-lines.ts';
import { sourceWords } from './source-words.ts';
import { statementFiles } from './statement-files.ts';
import { topicLinks } from './topic-links.ts';
import { turnLabels } from './turn-labels.ts';
import { uniqueIds } from './unique-ids.ts';
import { voices } from './voices.ts';

/** Every check, in the order in which problems are reported. */
export const allChecks: readonly CorpusCheck[] = [
  readableText,
  knownFiles,
  statementFiles,
  uniqueIds,
  plainIds,
  knownPeople,
  knownOrganisations,
  distinctNames,
  topicLinks,
  dates,
  roleAtTheTime,
  addresses,
  voices,
  quotedWords,
  sourceFiles,
  sourceHash,
  sourceWords,
  sourceLines,
  turnLabels,
];

/** Runs every check over a draft; an empty list means that the corpus may be built. */
export async function checkDraft(draft: CorpusDraft): Promise<CorpusProblem[]> {
  const found = await Promise.all(allChecks.map((check) => check.check(draft)));
  return [...draft.missing, ...found.flat()];
}
