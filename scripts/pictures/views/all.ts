import type { View } from '../stage.ts';
import { inPage } from './in-page.ts';
import { pages } from './pages.ts';
import { quotations } from './quotations.ts';
import { thisPage } from './this-page.ts';
import { toolbar } from './toolbar.ts';

/** Every view, in the order of the sheet. */
export const views: readonly View[] = [...inPage, ...quotations, ...toolbar, ...thisPage, ...pages];

/** A view by its name; throws if there is none. */
export function findView(name: string): View {
  const view = views.find((one) => one.name === name);
  if (!view) throw new Error(`There is no view "${name}".`);
  return view;
}
