/** How well a glance predicts what a reading would show: on saved pages, and on articles available as text. */
import { join } from 'node:path';
import { examinePage } from '../../src/core/examine-page.ts';
import { isPromising } from '../../src/core/glance.ts';
import type { OpenRecord } from '../../src/core/open-record.ts';
import { openRecord } from '../../src/core/open-record.ts';
import { isReadUnasked } from '../../src/core/read-unasked.ts';
import { buildRecord } from '../../src/corpus/build-record.ts';
import { projectRoot } from '../lib/project-root.mjs';
import { type Bar, type Measure, measure } from './measure.ts';
import { readStream } from './related-data.ts';
import { type SavedPage, savedPages, visit } from './saved-pages.ts';

/** Articles by what a reading shows, and what the glance said before it. */
interface Counts {
  shown: number;
  /** Shown, but the glance promised nothing: a finding that nobody would see. */
  lost: number;
  nothing: number;
  /** Nothing to show, but read. */
  forNothing: number;
}

const NONE: Bar = { kind: 'at-most', rate: 0 };

/** More than one in twenty would affect the 95th percentile of an article's cost. */
const FEW: Bar = { kind: 'at-most', rate: 0.05 };

/** Measures and prints; `null` if the development set is missing. Not one finding may be lost. */
export async function evaluateGlance(): Promise<{ measures: Measure[] } | null> {
  const saved = savedPages();
  if (!saved) return null;
  const built = await buildRecord(join(projectRoot, 'corpus'));
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  const record = openRecord(built.value);
  const pages = glanceAtPages(record, saved);
  const texts = glanceAtTexts(record);
  return {
    measures: [
      measure('pages shown that a glance passes over', pages.lost, pages.shown, NONE),
      measure('articles as text shown that a glance passes over', texts.lost, texts.shown, NONE),
      measure('pages without findings read for nothing', pages.forNothing, pages.nothing, FEW),
      measure(
        'articles as text without findings read for nothing',
        texts.forNothing,
        texts.nothing,
        FEW,
      ),
    ],
  };
}

function glanceAtPages(record: OpenRecord, saved: readonly SavedPage[]): Counts {
  const counts: Counts = { shown: 0, lost: 0, nothing: 0, forNothing: 0 };
  for (const page of saved) {
    const url = page.url ?? 'https://news.example/2020/01/01/a-story-of-some-words';
    const { looksLikeArticle, glance, article } = visit(page, url);
    if (!looksLikeArticle) continue;
    const shown = isReadUnasked(article.kind) && examinePage(record, article).shown;
    const promising = !glance || isPromising(record, glance);
    if (shown && !promising) console.log(`  passed over: ${page.id} ${article.title}`);
    count(counts, shown, promising);
  }
  return counts;
}

function glanceAtTexts(record: OpenRecord): Counts {
  const counts: Counts = { shown: 0, lost: 0, nothing: 0, forNothing: 0 };
  for (const { article } of readStream()) {
    const { url, title, language, paragraphs } = article;
    // An article alone: all of it stands together.
    const together = paragraphs.join('').length;
    const glance = { address: url, titles: [title], language, paragraphs, together };
    count(counts, examinePage(record, article).shown, isPromising(record, glance));
  }
  return counts;
}

function count(counts: Counts, shown: boolean, promising: boolean): void {
  if (shown) counts.shown += 1;
  else counts.nothing += 1;
  if (shown && !promising) counts.lost += 1;
  if (!shown && promising) counts.forNothing += 1;
}
