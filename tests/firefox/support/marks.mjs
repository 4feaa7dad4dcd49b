/** Words of every mark on the page, from the registry that page and extension share, in the page's order. */
export const markedWords = (page) =>
  page.evaluate(() => {
    const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    marks.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return [...new Set(marks.map(String))];
  });

/** Clicks into the first line of the mark that holds `words`. */
export async function clickMark(page, words) {
  await page.mouse.click(...(await placeOfMark(page, words)));
}

/** The middle of that line, in the window. */
export async function placeOfMark(page, words) {
  const place = await page.evaluate((held) => {
    const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const mark = marks.find((range) => String(range).includes(held));
    mark?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const line = mark?.getClientRects()[0];
    return line ? `${line.x + line.width / 2},${line.y + line.height / 2}` : '';
  }, words);
  return place.split(',').map(Number);
}
