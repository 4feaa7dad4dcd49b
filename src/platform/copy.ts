import type { ClipboardContent } from '../core/cite/clipboard.ts';

/**
 * Puts words on the clipboard, as plain text and as HTML. Must be called during a user action. False if the browser refuses;
 * then nothing was copied. Unencrypted pages have no clipboard API: the older copy command is used there, and its event is kept
 * from the page.
 */
export async function copyToClipboard({ plain, html }: ClipboardContent): Promise<boolean> {
  if (navigator.clipboard && typeof ClipboardItem === 'function') {
    try {
      const item = new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      });
      await navigator.clipboard.write([item]);
      return true;
    } catch {
      // Refused, for example because the page is not focused: the older way may still work.
    }
  }
  return copyByCommand({ plain, html });
}

function copyByCommand({ plain, html }: ClipboardContent): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
    filled = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const done = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return done && filled;
}
