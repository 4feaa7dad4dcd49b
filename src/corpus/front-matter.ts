import * as v from 'valibot';
import { lineRanges } from './line-ranges.ts';
import { languageTag, listOf, statementKind, text, yesOrNo } from './scalars.ts';

/** The YAML head of a statement file. Organisations and persons are named by their ids in the vocabulary. */
export const frontMatterSchema = v.strictObject({
  id: text,
  title: text,
  kind: statementKind,
  speakers: v.pipe(
    v.array(v.strictObject({ person: text, role: text, organisation: text }), 'Write a list.'),
    v.minLength(1, 'Name at least one speaker.'),
  ),
  interviewers: listOf(
    v.strictObject({ name: v.exactOptional(text), organisation: v.exactOptional(text) }),
  ),
  event: v.strictObject({
    date: text,
    notAfter: v.exactOptional(text),
    venue: v.exactOptional(text),
  }),
  outlet: text,
  publisher: text,
  published: text,
  updated: v.exactOptional(text),
  url: text,
  language: v.strictObject({ delivered: languageTag, text: languageTag, translation: yesOrNo }),
  copies: listOf(
    v.strictObject({
      url: text,
      publisher: v.exactOptional(text),
      language: v.exactOptional(languageTag),
      difference: text,
    }),
  ),
  quoted: listOf(v.strictObject({ text: v.string(), source: text })),
  notes: listOf(text),
  // Left out only while a statement is being prepared: the check source-files asks for it.
  source: v.optional(
    v.strictObject({
      file: text,
      sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/, 'Write 64 lower-case hexadecimal digits.')),
      labels: listOf(v.string()),
      metadata: listOf(v.strictObject({ lines: lineRanges, used: text })),
      dropped: listOf(v.strictObject({ lines: lineRanges, reason: text })),
    }),
    { file: 'none', sha256: '0'.repeat(64) },
  ),
});

/** A statement's head as written, with ids not yet resolved. */
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;
