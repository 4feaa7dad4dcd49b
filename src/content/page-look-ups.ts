import type { PageFindings } from '../core/findings.ts';
import type { Lookups } from '../core/protocol.ts';
import { isReadUnasked } from '../core/read-unasked.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { PageReading } from '../page/text-map.ts';
import type { PageMemory } from '../platform/page-memory.ts';
import { isQuiet } from '../platform/quiet.ts';
import { isPdf } from './is-pdf.ts';
import type { ShownPage } from './shown-page.ts';
import { createTurns } from './turns.ts';
import { withoutUnrelated } from './without-unrelated.ts';

export interface PageLookUpOptions {
  document: Document;
  host: () => string;
  lookups: Lookups;
  memory: PageMemory;
  read: () => Promise<PageReading>;
}

/** The look-ups of one page, of which only the latest counts. */
export interface PageLookUps {
  /** Reads the page, asks and shows. If a person asked for it, settings and the kind of page are ignored. */
  lookUp(how: 'asked' | 'unasked'): Promise<Result<PageFindings>>;
  /** The page is not, or no longer, an article: whatever was shown for it is removed. */
  leave(): Promise<Result<PageFindings>>;
  /** Ends the look-up in progress without an answer. */
  abandon(): void;
  /** True before the first look-up and during each: whether this is an article is unknown. */
  isOpen(): boolean;
}

/** Looks nothing up until it is told to. */
export function createPageLookUps(options: PageLookUpOptions, page: ShownPage): PageLookUps {
  const { document, host, lookups, memory, read } = options;
  const beginTurn = createTurns();
  /** Injected, but not yet told to look. */
  let untold = true;
  /** The turn of the look-up in progress. */
  let underWay: (() => boolean) | null = null;

  async function lookUp(how: 'asked' | 'unasked'): Promise<Result<PageFindings>> {
    const isCurrent = beginTurn();
    untold = false;
    underWay = isCurrent;
    try {
      return await lookUpWhile(isCurrent, how === 'asked');
    } finally {
      if (underWay === isCurrent) underWay = null;
    }
  }

  async function lookUpWhile(
    isCurrent: () => boolean,
    asked: boolean,
  ): Promise<Result<PageFindings>> {
    const settings = await memory.settings();
    if (!isCurrent()) return changedMeanwhile();
    page.hidden = settings.hiddenSites.includes(host());
    if (!asked && isQuiet(settings, host())) return leave();
    page.noticed = false;
    if (isPdf(document))
      return fail('not-available', 'A PDF is open here. Select and copy its words.');
    const reading = await read();
    if (!isCurrent()) return changedMeanwhile();
    if (!asked && !isReadUnasked(reading.article.kind)) return leave();
    const answer = await lookups.examine({ article: reading.article });
    if (!isCurrent()) return changedMeanwhile();
    if (!answer.ok) return answer;
    const findings = withoutUnrelated(answer.value, await memory.notRelated(), reading.article.url);
    if (!isCurrent()) return changedMeanwhile();
    await page.show({ reading, findings, settings, asked });
    return ok(findings);
  }

  async function leave(): Promise<Result<PageFindings>> {
    beginTurn();
    untold = false;
    await page.clear();
    return fail('not-found', 'This page is not read as a news article.');
  }

  return { lookUp, leave, abandon: beginTurn, isOpen: () => untold || underWay !== null };
}

/** A newer look-up has begun: the page is no longer the one that was read. */
function changedMeanwhile() {
  return fail('interrupted', 'The page has changed. Check it again.');
}
