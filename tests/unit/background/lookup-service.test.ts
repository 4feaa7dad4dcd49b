import { describe, expect, it } from 'vitest';
import { createLookupService } from '../../../src/background/lookup-service.ts';
import { fail } from '../../../src/core/result.ts';
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

  it('checks and shows a statement while the topics cannot be read', async () => {
    const missing = async () => fail('bad-corpus', 'The topics are damaged.');
    const source = { ...recordSource(await openCorpus()), texts: missing, whole: missing };
    const withoutTopics = createLookupService(source);
    expect(await withoutTopics.check({ quote: 'dancing with wolves' })).toMatchObject({ ok: true });
    expect(await withoutTopics.statement({ id: interview })).toMatchObject({ ok: true });
    expect(await withoutTopics.about({})).toMatchObject({ error: { code: 'bad-corpus' } });
  });

  it('hands a loading problem to whoever asks', async () => {
    const load = async () => fail('bad-corpus', 'The files are damaged.');
    const broken = createLookupService({ statements: load, texts: load, whole: load });
    expect(await broken.search({ query: 'x' })).toMatchObject({ error: { code: 'bad-corpus' } });
  });
});
