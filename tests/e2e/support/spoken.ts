import type { Page } from '@playwright/test';

/** What a screen reader is given of one thing on a page. */
export interface Spoken {
  role: string;
  name: string;
  description: string;
}

/** The accessibility tree of a page in reading order, closed shadow roots and all; what is hidden from it is left out. */
export async function spokenIn(page: Page): Promise<Spoken[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const textOf = (value: { value?: unknown } | undefined) => String(value?.value ?? '');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: textOf(role),
      name: textOf(name),
      description: textOf(description),
    }));
}

/** Those whose description says again what their name has said. */
export function saidTwice(spoken: readonly Spoken[]): Spoken[] {
  return spoken.filter(({ name, description }) => description !== '' && name.includes(description));
}
