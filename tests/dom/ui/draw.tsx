import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { Announcer } from '../../../src/ui/controls/Announcer.tsx';
import { TrustContext } from '../../../src/ui/controls/trust.ts';
import { type Translate, TranslateContext } from '../../../src/ui/words/strings.ts';
import { english } from './samples.ts';

const drawn: HTMLElement[] = [];

afterEach(() => {
  for (const root of drawn.splice(0)) {
    render(null, root);
    root.remove();
  }
});

/** Draws a component into the document, in English, where events made by tests count as a person's. */
export function draw(
  children: ComponentChildren,
  {
    translate = english,
    trusts = () => true,
  }: { translate?: Translate; trusts?: () => boolean } = {},
): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  drawn.push(root);
  act(() =>
    render(
      <TranslateContext.Provider value={translate}>
        <TrustContext.Provider value={trusts}>
          <Announcer>{children}</Announcer>
        </TrustContext.Provider>
      </TranslateContext.Provider>,
      root,
    ),
  );
  return root;
}

/** What a person would read, white space collapsed. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The button with these words or this label; throws if there is none. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || wordsOf(one) === name,
  );
  if (!found) throw new Error(`No button "${name}"`);
  return found;
}

/** Presses and lets the interface settle; throws if there is nothing to press. */
export async function press(element: HTMLElement | null): Promise<void> {
  if (!element) throw new Error('There is nothing to press.');
  await act(async () => element.click());
}
