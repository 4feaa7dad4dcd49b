import { describe, expect, it } from 'vitest';
import { withoutUnrelated } from '../../../src/content/without-unrelated.ts';
import type { PageFindings } from '../../../src/core/findings.ts';
import { pageIdentity } from '../../../src/page/page-identity.ts';
import { pageKey } from '../../../src/platform/feedback.ts';

const url = 'https://news.example/2022/harbour-talks';
const findings = {
  shown: true,
  related: [{ passage: 's#p1' }, { passage: 's#p2' }],
  quotations: [],
} as unknown as PageFindings;
const judged = (passage: string, address = url) => ({
  page: pageKey(pageIdentity(address)),
  passage,
  topics: [],
  score: 1,
});

describe('withoutUnrelated', () => {
  it('removes what was called unrelated on this page, whatever parameters its address carries', () => {
    const left = withoutUnrelated(findings, [judged('s#p1')], `${url}?utm_source=feed#top`);
    expect(left.related.map(({ passage }) => passage)).toEqual(['s#p2']);
    expect(left.shown).toBe(true);
  });

  it('leaves other pages alone', () => {
    const elsewhere = [judged('s#p1', 'https://news.example/other')];
    expect(withoutUnrelated(findings, elsewhere, url)).toBe(findings);
  });

  it('announces nothing when nothing is left, unless the page quotes the record', () => {
    const both = [judged('s#p1'), judged('s#p2')];
    expect(withoutUnrelated(findings, both, url).shown).toBe(false);
    const unknown = { ...findings, quotations: [{ match: null }] } as unknown as PageFindings;
    expect(withoutUnrelated(unknown, both, url).shown).toBe(false);
    const quoting = { ...findings, quotations: [{ match: {} }] } as unknown as PageFindings;
    expect(withoutUnrelated(quoting, both, url).shown).toBe(true);
  });
});
