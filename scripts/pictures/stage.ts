import type { Page, Worker } from '@playwright/test';
import { type ClosedShadow, openClosedShadow } from '../lib/closed-shadow.ts';
import { waitFor } from '../lib/wait-for.mjs';

/** A rectangle of the window, CSS px. */
export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a view is shown: a page, fresh or to be opened anew, of the built extension's browser, in one look. */
export interface Stage {
  page: Page;
  worker: Worker;
  /** Where the demo newspaper is served. */
  site: string;
  /** Address of the extension's own pages. */
  extension: string;
  /** An address without permissions, where the demo is served as well. */
  strange: string;
  /** Has a script run in all that is opened for this view, before what it brings itself. */
  beforehand: (script: string | (() => void)) => Promise<void>;
}

/** One state of the interface. */
export interface View {
  name: string;
  caption: string;
  /** Its heading in the sheet. */
  group: string;
  /** Window, CSS px. */
  size: { width: number; height: number };
  /** Pictured in every look, not only in light and dark. */
  main?: boolean;
  /** Brings the page to that state; may return the part of it to take, or `full` for its whole length. */
  open: (stage: Stage) => Promise<Clip | 'full' | undefined>;
}

/** Opens a page of the demo newspaper and waits for our pill in it. */
export async function openArticle(stage: Stage, path: string): Promise<ClosedShadow> {
  await stage.page.goto(`${stage.site}/${path}`);
  const shadow = await openClosedShadow(stage.page);
  await waitFor('The pill', () => shadow.count('.pill-open'));
  return shadow;
}

/** The same with its popup open. */
export async function openPanel(stage: Stage, path: string): Promise<ClosedShadow> {
  const shadow = await openArticle(stage, path);
  await shadow.click('.pill-open');
  await waitFor('The panel', () => shadow.count('.panel'));
  return shadow;
}

/** Scrolls the first text that contains `words` to the middle and returns its position. */
export function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const start = text.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + wanted.length);
      const line = range.getClientRects()[0];
      if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    }
    throw new Error(`"${wanted}" is not on the page.`);
  }, words);
}

/** The place of an element of ours, with a margin of the page around it. */
export async function around(
  shadow: ClosedShadow,
  selector: string,
  margin = 16,
): Promise<Clip | undefined> {
  const box = await shadow.read(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height, right: innerWidth, bottom: innerHeight };
  });
  if (!box) return undefined;
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  return {
    x,
    y,
    width: Math.min(box.right, box.x + box.width + margin) - x,
    height: Math.min(box.bottom, box.y + box.height + margin) - y,
  };
}
