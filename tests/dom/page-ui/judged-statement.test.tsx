import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { JudgedStatement } from '../../../src/page-ui/JudgedStatement.tsx';
import type { PageUiHost } from '../../../src/page-ui/page-ui-host.ts';
import { TrustContext } from '../../../src/ui/controls/trust.ts';
import { related } from '../ui/samples.ts';

const card = related({ text: 'We want peace.' });

function show(onNotRelated: PageUiHost['onNotRelated']): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <TrustContext.Provider value={() => true}>
      <JudgedStatement
        host={{
          cite: () => ({ plain: '', html: '' }),
          copy: () => true,
          openReader: () => {},
          onNotRelated,
        }}
        card={card}
        continues={undefined}
        onJudged={() => undefined}
        articleDate="2022-01-12"
      />
    </TrustContext.Provider>,
    root,
  );
  return root;
}
const button = (root: HTMLElement, key: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === key);

it('makes room when it is called unrelated, tells the host, and comes back', async () => {
  const onNotRelated = vi.fn();
  const root = show(onNotRelated);
  button(root, 'page.notRelated')?.click();
  await vi.waitFor(() => expect(root.textContent).not.toContain('We want peace.'));
  expect(onNotRelated).toHaveBeenLastCalledWith(card, true);
  button(root, 'action.undo')?.click();
  await vi.waitFor(() => expect(root.textContent).toContain('We want peace.'));
  expect(onNotRelated).toHaveBeenLastCalledWith(card, false);
});

it('brings the undo into view where a long statement stood, and the statement again', async () => {
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (
    this: Element,
  ) {
    shown.push(this.textContent);
  });
  const shown: string[] = [];
  const root = show(vi.fn());
  button(root, 'page.notRelated')?.click();
  await vi.waitFor(() => expect(shown).toEqual(['page.notRelatedHidden action.undo']));
  button(root, 'action.undo')?.click();
  await vi.waitFor(() => expect(shown[1]).toBe('page.notRelated'));
  seen.mockRestore();
});

it('leads the focus to the undo, and back', async () => {
  const root = show(vi.fn());
  button(root, 'page.notRelated')?.focus();
  button(root, 'page.notRelated')?.click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('action.undo'));
  button(root, 'action.undo')?.click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('page.notRelated'));
});
