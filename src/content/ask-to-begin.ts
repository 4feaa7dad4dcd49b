import type { Glance } from '../core/glance.ts';
import type { TabCalls } from '../core/page-protocol.ts';
import { type Sending, sendUntilAnswered } from '../platform/send-until-answered.ts';

/**
 * Asks the background to have this page read, unless the glance shows that reading would find nothing. Apart from the other calls
 * (`createPageAsk`), since it is the only one of the script that is loaded into every page.
 */
export function askToBegin(sending: Sending, glance: Glance | null): Promise<unknown> {
  const params: TabCalls['tab:begin']['params'] = glance ? { glance } : {};
  return sendUntilAnswered({ channel: 'tab', name: 'tab:begin', params }, sending);
}
