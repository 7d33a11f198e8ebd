import { ConnectionLost } from '../errors/connection-lost.ts';
import { EventStreamResponse } from '../errors/to-event-stream.ts';
import { TruncatedResponse } from '../errors/truncated-response.ts';
import type { Failure } from '../records/fault.ts';

/**
 * Does to a finished answer what a fault does to it on its way.
 *
 * @throws ConnectionLost where nothing of it arrives
 */
export async function breakAnswer(response: Response, failure: Failure | undefined): Promise<Response> {
  switch (failure?.kind) {
    case 'reset':
    case 'lost-answer':
      throw new ConnectionLost();
    case 'truncate':
      return response instanceof EventStreamResponse
        ? TruncatedResponse.fromStream(response)
        : TruncatedResponse.from(response, failure.framing);
    case 'content-type':
      response.headers.set('Content-Type', failure.mediaType);
      return response;
    default:
      return response;
  }
}
