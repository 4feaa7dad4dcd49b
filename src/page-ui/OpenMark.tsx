import type { JSX } from 'preact';
import type { MarkLine } from './page-ui-host.ts';

/**
 * A frame around each line of the quotation whose card is open, drawn over the page in forced colours: Chromium then
 * paints every highlight of a page alike, whatever its style sheet asks for.
 */
export function OpenMark({ lines }: { lines: readonly MarkLine[] }): JSX.Element {
  return (
    <>
      {lines.map(({ left, top, width, height }) => (
        <div
          class="open-mark"
          style={`left:${left}px;top:${top}px;width:${width}px;height:${height}px`}
        />
      ))}
    </>
  );
}
