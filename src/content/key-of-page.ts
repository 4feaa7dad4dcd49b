import { pageIdentity } from '../page/page-identity.ts';
import { pageKey } from '../platform/feedback.ts';

/** A short key for the page at an address, the same however a reader came there; the address cannot be recovered from it. */
export function keyOfPage(url: string): string {
  return pageKey(pageIdentity(url));
}
