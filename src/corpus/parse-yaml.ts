import * as v from 'valibot';
import {
  type Document,
  type ErrorCode,
  isNode,
  LineCounter,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { CorpusProblem, Parsed } from './problem.ts';

/** Where a YAML text stands, for messages. */
export interface YamlPlace {
  check: string;
  file: string;
  /** Line of the file on which the YAML text begins. */
  firstLine: number;
}

/** Syntax errors reported at once: further ones are mostly consequences of the first. */
const MAX_SYNTAX_FAULTS = 3;

type Path = (string | number)[];

/**
 * Reads YAML into the shape of a schema, or says for every fault on which line it stands.
 * Scalars stay strings (YAML's failsafe schema), so `2021` and `no` mean what they look like; schemas convert.
 */
export function parseYaml<S extends v.GenericSchema>(
  schema: S,
  text: string,
  place: YamlPlace,
): Parsed<v.InferOutput<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + place.firstLine - 1;

  if (document.errors.length > 0) {
    const error = document.errors
      .slice(0, MAX_SYNTAX_FAULTS)
      .map((fault) => problemAt(place, lineAt(fault.pos[0]), syntaxMessage(fault)));
    return { ok: false, error };
  }

  const value = plainValue(document);
  if (value === undefined) {
    const message = 'This YAML is nested or repeated too much to be read; write it plainly.';
    return { ok: false, error: [problemAt(place, place.firstLine, message)] };
  }
  const read = v.safeParse(schema, value);
  if (read.success) return { ok: true, value: read.output };

  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return place.firstLine;
  };
  const error = read.issues.map((issue) => {
    // YAML has no other keys.
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    return problemAt(place, lineOf(path), describe(issue, path));
  });
  return { ok: false, error };
}

/** `undefined` for documents made to exhaust the parser: aliases of aliases, bottomless nesting. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}

function describe(issue: v.BaseIssue<unknown>, path: Path): string {
  const name = path.length > 0 ? `"${path.join('.')}"` : 'This data';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    if (/^[\d\s,-]+$/.test(String(path.at(-1))))
      return `"${path.at(-1)}" stands alone: in braces, a value with a comma needs quotation marks.`;
    return `The key ${name} is not known here; remove it or correct its spelling.`;
  }
  if (issue.input === undefined) return `${name} is missing; add it.`;
  return `${name} is wrong: ${issue.message}`;
}

function problemAt(place: YamlPlace, line: number, message: string): CorpusProblem {
  return { check: place.check, file: place.file, line, message };
}

/** Common mistakes, and what to do about them. */
const SYNTAX: { [Code in ErrorCode]?: string } = {
  BLOCK_AS_IMPLICIT_KEY:
    'This line has a second colon; put the text after the first one in quotation marks.',
  DUPLICATE_KEY: 'This key is given twice; remove one of the two.',
  TAB_AS_INDENT: 'This line begins with a tab; use spaces.',
  BAD_SCALAR_START: 'This text begins with a sign that YAML reserves; put it in quotation marks.',
};

function syntaxMessage(fault: YAMLError): string {
  return SYNTAX[fault.code] ?? `This is not valid YAML: ${firstSentence(fault)}.`;
}

function firstSentence(fault: Error): string {
  return (fault.message.split(/ at line |\n/)[0] ?? '').replace(/[.:]$/, '');
}
