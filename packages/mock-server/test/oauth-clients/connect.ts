import { type StartedMock, startMock } from '@heliostat/mock-server/testing';
import { createManualClock } from '../../src/clock.ts';
import { walk } from '../harness/browser.ts';
import { midsummer } from '../harness/test-mock.ts';

/** A mock behind a socket, and a home owner in front of their browser. */
export interface Connected extends AsyncDisposable {
  readonly mock: StartedMock;
  /** Goes where the client sends the browser, and comes back with the address of the callback. */
  authorize(url: string | URL, decision?: 'approve' | 'deny'): Promise<URL>;
  /** The status of a call with a token. */
  call(accessToken: string, apiKey: string): Promise<number>;
}

export async function connect(): Promise<Connected> {
  const mock = await startMock({ clock: createManualClock(midsummer) });
  const send = (path: string, init: RequestInit = {}) => fetch(new URL(path, mock.url), { redirect: 'manual', ...init });
  return {
    mock,
    authorize(url, decision = 'approve') {
      const { pathname, search } = new URL(url);
      return walk({ send }, decision, { path: pathname + search });
    },
    async call(accessToken, apiKey) {
      const answer = await send('/api/v4/systems', { headers: { Authorization: `Bearer ${accessToken}`, key: apiKey } });
      await answer.body?.cancel();
      return answer.status;
    },
    [Symbol.asyncDispose]: mock.close,
  };
}
