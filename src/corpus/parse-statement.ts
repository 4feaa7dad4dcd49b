import { type FrontMatter, frontMatterSchema } from './front-matter.ts';
import { type BodyTurn, parseBody } from './parse-body.ts';
import { parseYaml } from './parse-yaml.ts';
import { oneProblem, type Parsed } from './problem.ts';

/** A statement file as read, before ids are resolved and the source is consulted. */
export interface StatementDraft {
  file: string;
  head: FrontMatter;
  body: BodyTurn[];
}

const FENCED = /^\uFEFF?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s;

/** Reads one statement file; reports the faults of head and body together. */
export function parseStatement(text: string, file: string): Parsed<StatementDraft> {
  const fence = FENCED.exec(text);
  if (!fence) {
    return oneProblem({
      check: 'front-matter',
      file,
      line: 1,
      message: 'The file must begin with its data between two lines of "---".',
    });
  }
  const head = parseYaml(frontMatterSchema, fence[1] ?? '', {
    check: 'front-matter',
    file,
    firstLine: 2,
  });
  const bodyLine = fence[0].split('\n').length;
  const body = parseBody(text.slice(fence[0].length), file, bodyLine);
  if (head.ok && body.ok) {
    return { ok: true, value: { file, head: head.value, body: body.value } };
  }
  return { ok: false, error: [...(head.ok ? [] : head.error), ...(body.ok ? [] : body.error)] };
}
