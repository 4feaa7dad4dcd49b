import type { ToRead } from '../../core/page-protocol.ts';
import type { PopupHost } from './popup-host.ts';

/** Opens what a card leads to, in front or behind; `query`: words to find in it. */
export function readWhole(
  host: Pick<PopupHost, 'openReader' | 'openReaderBehind'>,
  query?: string,
): (place: ToRead) => void {
  return ({ statement, passage, behind }) =>
    behind
      ? host.openReaderBehind(statement, passage, query)
      : host.openReader(statement, passage, query);
}
