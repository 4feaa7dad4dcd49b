import type { Page } from '@playwright/test';

/** Words of every mark on the page, each once, from the registry that page and extension share. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return [...new Set(marks.map(String))];
  });
}

/** Scrolls to the mark that holds `words` and gives the middle of its first line, in the viewport. */
export async function placeOfMark(
  page: Page,
  words: string,
  block: ScrollLogicalPosition = 'center',
): Promise<{ x: number; y: number }> {
  await page.evaluate(
    ({ words, block }) => {
      const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const mark = marks.find((range) => String(range).includes(words));
      mark?.startContainer.parentElement?.scrollIntoView({ block, behavior: 'instant' });
    },
    { words, block },
  );
  const [line] = await linesOfMark(page, words);
  if (!line) throw new Error(`No mark holds “${words}”.`);
  return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
}

/** Clicks the mark that holds `words`, which opens its card. */
export async function clickMark(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOfMark(page, words);
  await page.mouse.click(x, y);
}

/** The lines of the mark that holds `words`, in the viewport; none if there is no such mark. */
export function linesOfMark(
  page: Page,
  words: string,
): Promise<{ x: number; y: number; width: number; height: number }[]> {
  return page.evaluate((held) => {
    for (const highlight of CSS.highlights.values()) {
      for (const mark of highlight) {
        if (!(mark instanceof Range) || !String(mark).includes(held)) continue;
        return [...mark.getClientRects()].map(({ x, y, width, height }) => ({
          x,
          y,
          width,
          height,
        }));
      }
    }
    return [];
  }, words);
}
