import { expect, test } from './fixtures.ts';

test('on a page that enlarges all of itself, a card stands at its mark and is as large as elsewhere', async ({
  openMarked,
  page,
  shadow,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.zoom = '1.4';
    });
  });
  await openMarked('world/taiwan-strait-talks.html', 4);
  const mark = await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as [Range];
    range.startContainer.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
    const { left, top, bottom } = range.getBoundingClientRect();
    const [line] = range.getClientRects() as unknown as [DOMRect];
    return { left, top, bottom, x: line.left + 5, y: line.top + 5 };
  });
  await page.mouse.click(mark.x, mark.y);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  const card = () =>
    shadow.read('#quotation-card', (element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return { left: Math.round(left), below: Math.round(top), width };
    });
  await expect
    .poll(card)
    .toEqual({ left: Math.round(mark.left), below: Math.round(mark.bottom + 8), width: 576 });
});
