import type { Lookups } from '../core/protocol.ts';
import type { Result } from '../core/result.ts';
import { type LookupRequest, readRequest } from './read-request.ts';

/**
 * Answers lookup messages; `undefined` for every other message. A request repeated under an id that is still being worked on
 * shares that work, so retries cost nothing.
 */
export function answerLookups(service: Lookups) {
  const underWay = new Map<string, Promise<Result<unknown>>>();

  return (message: unknown): Promise<Result<unknown>> | undefined => {
    const request = readRequest(message);
    if (!request) return undefined;
    if (!request.ok) return Promise.resolve(request);
    const { id } = request.value;
    const running = underWay.get(id);
    if (running) return running;
    const answer = dispatch(service, request.value).finally(() => underWay.delete(id));
    underWay.set(id, answer);
    return answer;
  };
}

function dispatch(service: Lookups, request: LookupRequest): Promise<Result<unknown>> {
  switch (request.name) {
    case 'examine':
      return service.examine(request.params);
    case 'check':
      return service.check(request.params);
    case 'search':
      return service.search(request.params);
    case 'statement':
      return service.statement(request.params);
    case 'about':
      return service.about(request.params);
  }
}
