import { expectNothingInAnyColours, expectNothingToMend } from './support/axe.ts';
import { testEveryView } from './support/every-view.ts';

testEveryView('axe finds nothing to mend', (page, host) =>
  // Colours in a root that was closed are not seen: accessibility-in-page.spec.ts looks at those.
  host === null ? expectNothingInAnyColours(page) : expectNothingToMend(page, host),
);
