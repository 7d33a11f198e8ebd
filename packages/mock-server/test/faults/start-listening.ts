import { createManualClock } from '@heliostat/mock-server';
import { startMock } from '@heliostat/mock-server/testing';
import { installer, midsummer, partner, type Tokens, toBasic, toHeaders } from '../harness/test-mock.ts';
import { host } from '../socket/raw-socket.ts';

/** A mock behind a socket, with an installer who has signed in, and whatever it reported as a failure of its own. */
export async function startListening() {
  const failures: unknown[] = [];
  const report = (failure: unknown) => failures.push(failure);
  const mock = await startMock({ clock: createManualClock(midsummer), switches: { quota: 'count' }, report });
  const body = new URLSearchParams({ grant_type: 'password', username: installer.email, password: installer.password });
  const answer = await fetch(`${mock.url}/oauth/token`, { method: 'POST', headers: { Authorization: toBasic(partner) }, body });
  const authorized = toHeaders(((await answer.json()) as Tokens).access_token, partner.apiKey);
  const lines = Object.entries(authorized).map(([name, value]) => `${name}: ${value}\r\n`);
  return {
    mock,
    failures,
    /** Headers of an API call. */
    authorized,
    /** Lists the systems, with the fetch of the platform. */
    systems: () => fetch(`${mock.url}/api/v4/systems`, { headers: authorized }),
    /** The bytes of an API call. */
    toRequest: (path = '/api/v4/systems', more = '') => `GET ${path} HTTP/1.1\r\n${host}${lines.join('')}${more}\r\n`,
  };
}
