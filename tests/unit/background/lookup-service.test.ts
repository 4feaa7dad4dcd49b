import { describe, expect, it } from 'vitest';
import { createLookupService } from '../../../src/background/lookup-service.ts';
import type { OpenRecord, Part, RecordWith } from '../../../src/core/open-record.ts';
import type { Lookups } from '../../../src/core/protocol.ts';
import { fail, ok, type Result } from '../../../src/core/result.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { openCorpus } from '../../support/open-corpus.ts';
import { recordSource } from '../../support/record-source.ts';

const service = createLookupService(recordSource(await openCorpus()));
const interview = '2021-12-20-qin-gang-american-media';

describe('createLookupService', () => {
  it('searches, checks and tells about the record', async () => {
    const search = await service.search({ query: 'dancing with wolves' });
    expect(search.ok && search.value.hits[0]?.statement).toBe(interview);
    const check = await service.check({
      quote: 'They are not wolf warriors; they are dancing with wolves',
    });
    expect(check.ok && check.value.verdict).toBe('verbatim');
    const about = await service.about({});
    expect(about.ok && about.value.summary.statements).toBe(5);
    const topics = about.ok ? about.value.topics.map(({ id }) => id) : [];
    expect(topics).toContain('taiwan');
    const { corpus } = await openCorpus();
    expect(topics.every((id) => corpus.passages.some((one) => one.topics.includes(id)))).toBe(true);
    expect(about.ok && 'turns' in (about.value.statements[0] ?? {})).toBe(false);
  });

  it('gives a statement with exactly its own passages', async () => {
    const view = await service.statement({ id: interview });
    if (!view.ok) throw new Error(view.error.message);
    const { statement, passages } = view.value;
    const expected = statement.turns.flatMap((turn) => turn.passages);
    expect(Object.keys(passages).map(Number)).toEqual([...expected].sort((a, b) => a - b));
    expect(Object.values(passages).every(({ id }) => id.startsWith(interview))).toBe(true);
  });

  it.each(['no-such-statement', '__proto__', ''])(
    'says that statement “%s” is not there',
    async (id) => {
      expect(await service.statement({ id })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
    },
  );

  it.each<[string, Part[], (asked: Lookups) => Promise<Result<unknown>>]>([
    ['about', [], (asked) => asked.about({})],
    ['statement', [], (asked) => asked.statement({ id: interview })],
    ['check', ['shingles'], (asked) => asked.check({ quote: 'dancing with wolves' })],
    ['search for words', ['search'], (asked) => asked.search({ query: 'taiwan peace' })],
    ['search in a topic', ['search', 'topics'], (asked) => asked.search({ query: 'topic:taiwan' })],
    [
      'search out of a topic',
      ['search', 'topics'],
      (asked) => asked.search({ query: '-topic:taiwan a' }),
    ],
    [
      'search in a chosen topic',
      ['search', 'topics'],
      (asked) => asked.search({ query: '', topic: 'taiwan' }),
    ],
    [
      'search without spaces',
      ['search', 'topics'],
      (asked) => asked.search({ query: 'ウクライナ' }),
    ],
    [
      'examine',
      ['search', 'shingles', 'vocabulary'],
      (asked) => asked.examine({ article: inventedArticle('Taiwan', []) }),
    ],
  ])('answers from no more of the record than it needs: %s', async (_name, needed, ask) => {
    const record = await openCorpus();
    const asked: string[] = [];
    const answer = await ask(
      createLookupService(async (...parts) => {
        asked.push(...parts);
        return ok(only(record, parts));
      }),
    );
    expect(answer).toEqual(await ask(service));
    expect(answer.ok).toBe(true);
    expect(asked.sort()).toEqual(needed);
  });

  it('hands a loading problem to whoever asks', async () => {
    const broken = createLookupService(async () => fail('bad-corpus', 'The files are damaged.'));
    const problem = { error: { code: 'bad-corpus' } };
    expect(await broken.search({ query: 'x' })).toMatchObject(problem);
    expect(await broken.statement({ id: interview })).toMatchObject(problem);
  });
});

/** A record that has these parts only. */
function only<P extends Part>(record: OpenRecord, parts: P[]): RecordWith<P> {
  const kept = parts.map((part) => [part, record[part]]);
  return { corpus: record.corpus, ...Object.fromEntries(kept) };
}
