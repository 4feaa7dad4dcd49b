import { expect, test } from 'vitest';
import { samplePassage } from '../../../scripts/lib/sample-passage.ts';
import type { PageFindings } from '../../../src/core/findings.ts';
import { statementsFound } from '../../../src/core/statements-found.ts';

test('a statement counts once, whether it is related or quoted', () => {
  const related = ['first', 'first', 'second'].map((statement) => ({
    ...samplePassage({ statement }),
    score: 1,
    reasons: [],
  }));
  const quotations = [
    { match: { statement: 'second' } },
    { match: { statement: 'third' } },
    { match: null },
  ];
  const findings = { related, quotations } as unknown as PageFindings;
  expect(statementsFound(findings)).toEqual(['first', 'second', 'third']);
});
